import { POST_ROW, POSTS_FROM } from '../engine/memory-map.ts';
import { endWorker, placeOfPost, startWorker } from '../engine/people-verbs.ts';
import { COVERED_UNTIL, datesOf } from '../engine/post-dates.ts';
import {
  ABOLISHED,
  ABSENT,
  COVERS,
  EXPERIENCED,
  EXTRA,
  FTE_MICRO,
  isAgency,
  LINE,
  MET_COVERED,
  MET_VACANT,
  STATUS,
  VACANCY,
  VACANT,
  WAS_LEFT,
} from '../engine/post-rows.ts';
import { addPost, removePost } from '../engine/post-verbs.ts';
import type { State } from '../engine/state.ts';
import type { Parameters } from '../parameters/parameters.ts';

/**
 * M9: whether cover is sought for a vacancy is its own luck, the same whenever it is asked; cover starts after
 * a lead time.
 * @param from the share at which it has been asked already
 */
export function seekCover(state: State, post: number, from = 0): void {
  const { allowed, cover, leadDays } = state.parameters.agency;
  const luck = luckOfCover(state, post);
  if (!allowed || luck >= cover || luck < from) return;
  state.due.agencyStarts.put(post, state.day + Math.max(1, leadDays));
}

/**
 * The share of cover above which a vacancy gets some: evenly from 0 to 1. One of the first day has been asked before it, and
 * agency covers it or does not: it is among those that the share of that day covers, or among the others.
 */
function luckOfCover(state: State, post: number): number {
  const { memory, parameters, streams } = state;
  const p = streams.agency.uniform(placeOfPost(state, post), memory[post | VACANCY]);
  const { coverAtFirst } = parameters.agency;
  if (coverAtFirst === undefined) return p;
  if (memory[post | WAS_LEFT] === MET_COVERED) return p * coverAtFirst;
  if (memory[post | WAS_LEFT] === MET_VACANT) return coverAtFirst + p * (1 - coverAtFirst);
  return p;
}

/** M9: more cover is wanted from today: it is sought for vacancies, and for long leave, that had none so far. */
export function seekMoreCover(state: State, before: Parameters['agency']): void {
  const { memory, dates, postsEnd, parameters, day } = state;
  const { allowed, cover, leadDays } = parameters.agency;
  const formerly = before.allowed ? before.cover : 0;
  if (!allowed || (before.allowed && cover <= formerly)) return;
  const lead = Math.max(1, leadDays);
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    if (memory[post | STATUS] === VACANT && memory[post | EXTRA] === 0) {
      seekCover(state, post, formerly);
    } else if (!before.allowed && dates[datesOf(post) | COVERED_UNTIL] > day + lead) {
      state.due.backfillStarts.put(post, day + lead);
    }
  }
}

/** M9: cover that is due starts, if the vacancy is still there; at the ceiling it waits until there is room. */
export function agency(state: State): void {
  const { memory, parameters } = state;
  for (
    let post = state.due.agencyStarts.take(state.day);
    post >= 0;
    post = state.due.agencyStarts.take(state.day)
  ) {
    if (memory[post | STATUS] !== VACANT || !parameters.agency.allowed) continue;
    if (isAtCeiling(state)) {
      state.due.agencyStarts.put(post, state.day + 1);
      continue;
    }
    const { pool } = parameters.lines[memory[post | LINE]];
    startWorker(state, post, 'agency', pool, EXPERIENCED);
  }
}

const total = (pools: Float64Array) => pools.reduce((sum, micro) => sum + micro, 0);

/** Whether agency is at its ceiling, or above. All staff may be agency where there is none. */
function isAtCeiling(state: State): boolean {
  const { ceiling } = state.parameters.agency;
  if (ceiling >= 1) return false;
  const agencyMicro = total(state.staff.agencyMicro);
  const staff = agencyMicro + total(state.staff.inPostMicro);
  return (staff > 0 ? agencyMicro / staff : 0) >= ceiling;
}

/** M10: cover of a long leave: an agency worker starts, beyond establishment; at the ceiling it waits until there is room. */
export function backfill(state: State): void {
  const { memory, parameters, postsEnd } = state;
  for (
    let absent = state.due.backfillStarts.take(state.day);
    absent >= 0;
    absent = state.due.backfillStarts.take(state.day)
  ) {
    if (!isOnCoveredLeave(state, absent) || !parameters.agency.allowed) continue;
    if (isAtCeiling(state)) {
      state.due.backfillStarts.put(absent, state.day + 1);
      continue;
    }
    const row = spareRow(state, memory[absent | LINE]);
    memory[row | EXTRA] = 1;
    addPost(state, row, memory[absent | FTE_MICRO]);
    memory[row | COVERS] = absent;
    state.covering++;
    startWorker(state, row, 'agency', parameters.lines[memory[absent | LINE]].pool, EXPERIENCED);
  }
  if (state.covering === 0) return;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const absent = memory[post | COVERS];
    if (absent >= 0 && memory[absent | STATUS] !== ABSENT) endExtra(state, post);
  }
}

/** Whether somebody is away on a long leave that is to be covered, and nobody covers it yet. */
function isOnCoveredLeave({ memory, dates, day, firstPost }: State, absent: number): boolean {
  if (memory[absent | STATUS] !== ABSENT || dates[datesOf(absent) | COVERED_UNTIL] <= day)
    return false;
  const line = memory[absent | LINE];
  for (let post = firstPost[line]; post < firstPost[line + 1]; post += POST_ROW) {
    if (memory[post | COVERS] === absent) return false;
  }
  return true;
}

function spareRow({ memory, firstPost }: State, line: number): number {
  for (let post = firstPost[line + 1] - POST_ROW; post >= firstPost[line]; post -= POST_ROW) {
    if (memory[post | STATUS] === ABOLISHED) return post;
  }
  throw new Error(`no room was made for backfill in line ${line}`);
}

function endExtra(state: State, post: number): void {
  const { memory } = state;
  endWorker(state, post);
  removePost(state, post, memory[post | FTE_MICRO]);
  memory[post | EXTRA] = 0;
  if (memory[post | COVERS] >= 0) state.covering--;
  memory[post | COVERS] = -1;
}

/** Every agency worker goes today; posts beyond establishment go with them, and cover that was on its way does not come. */
export function endAllAgency(state: State): void {
  const { memory, postsEnd } = state;
  state.due.agencyStarts.clear();
  state.due.backfillStarts.clear();
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    if (!isAgency(memory[post | STATUS])) continue;
    if (memory[post | EXTRA] === 1) endExtra(state, post);
    else endWorker(state, post);
  }
}
