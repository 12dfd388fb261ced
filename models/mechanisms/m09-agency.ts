import { POST_ROW, POSTS_FROM } from '../engine/memory-map.ts';
import {
  addPost,
  endWorker,
  placeOfPost,
  removePost,
  startWorker,
} from '../engine/people-verbs.ts';
import {
  ABOLISHED,
  ABSENT,
  COVERS,
  EXPERIENCED,
  EXTRA,
  FTE_MICRO,
  isAgency,
  LINE,
  STATUS,
  VACANCY,
  VACANT,
} from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';

/** M9: whether cover is sought for a vacancy is drawn when it arises; it starts after a lead time. */
export function seekCover(state: State, post: number): void {
  const { memory, parameters, streams } = state;
  const p = streams.agency.uniform(placeOfPost(state, post), memory[post | VACANCY]);
  if (!parameters.agency.allowed || p >= parameters.agency.cover) return;
  state.agencyStarts.put(post, state.day + Math.max(1, parameters.agency.leadDays));
}

/** M9: agency is allowed from today: cover is sought for every vacancy that there is. */
export function seekAllCover(state: State): void {
  const { memory, postsEnd } = state;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    if (memory[post | STATUS] === VACANT && memory[post | EXTRA] === 0) seekCover(state, post);
  }
}

/** M9: cover that is due starts, if the vacancy is still there; at the ceiling it waits until there is room. */
export function agency(state: State): void {
  const { memory, parameters } = state;
  for (
    let post = state.agencyStarts.take(state.day);
    post >= 0;
    post = state.agencyStarts.take(state.day)
  ) {
    if (memory[post | STATUS] !== VACANT || !parameters.agency.allowed) continue;
    if (agencyShare(state) >= parameters.agency.ceiling) {
      state.agencyStarts.put(post, state.day + 1);
      continue;
    }
    const { pool } = parameters.lines[memory[post | LINE]];
    startWorker(state, post, 'agency', pool, EXPERIENCED);
  }
}

const total = (pools: Float64Array) => pools.reduce((sum, micro) => sum + micro, 0);

function agencyShare(state: State): number {
  const agencyMicro = total(state.agencyMicro);
  const staff = agencyMicro + total(state.inPostMicro);
  return staff > 0 ? agencyMicro / staff : 0;
}

/** M10: a long leave that is to be covered: an agency worker starts after the lead time, beyond establishment. */
export function backfill(state: State): void {
  const { memory, parameters, postsEnd } = state;
  for (
    let absent = state.backfillStarts.take(state.day);
    absent >= 0;
    absent = state.backfillStarts.take(state.day)
  ) {
    if (memory[absent | STATUS] !== ABSENT || !parameters.agency.allowed) continue;
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

/** Every agency worker goes today; posts beyond establishment go with them. */
export function endAllAgency(state: State): void {
  const { memory, postsEnd } = state;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    if (!isAgency(memory[post | STATUS])) continue;
    if (memory[post | EXTRA] === 1) endExtra(state, post);
    else endWorker(state, post);
  }
}
