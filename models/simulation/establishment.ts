import type { PostHook } from '../engine/hooks.ts';
import { LEDGER } from '../engine/ledger.ts';
import { POST_ROW } from '../engine/memory-map.ts';
import { endWorker } from '../engine/people-verbs.ts';
import {
  ABOLISHED,
  EXTRA,
  FTE_MICRO,
  isAgency,
  LINE,
  MICRO,
  STATUS,
  VACANT,
} from '../engine/post-rows.ts';
import { addPost, removePost } from '../engine/post-verbs.ts';
import { resizePost } from '../engine/resize-post.ts';
import type { State } from '../engine/state.ts';
import { splitFte } from './layout.ts';

/** Brings the establishment of a line to what is funded from today: new posts are vacant; posts to be lost go as they fall vacant. */
export function fundPosts(state: State, line: number, opened: PostHook): void {
  const { establishedFte } = state.parameters.lines[line];
  const funded =
    state.establishment.establishedMicro[line] - state.establishment.toAbolishMicro[line];
  const change = Math.round(establishedFte * MICRO) - funded;
  if (change > 0) {
    const kept = Math.min(change, state.establishment.toAbolishMicro[line]);
    state.establishment.toAbolishMicro[line] -= kept;
    openPosts(state, line, completePart(state, line, change - kept), opened);
  } else if (change < 0) {
    state.establishment.toAbolishMicro[line] -= change;
    loseVacancies(state, line);
  }
}

const personMicro = (state: State, line: number): number =>
  Math.round(state.parameters.lines[line].ftePerPerson * MICRO);

/** The post of a line that earlier changes left as part of a person; 0 for none. */
function partPost(state: State, line: number): number {
  const { memory } = state;
  const post = state.establishment.partPost[line];
  const isPart =
    post > 0 &&
    memory[post | STATUS] !== ABOLISHED &&
    memory[post | EXTRA] === 0 &&
    memory[post | FTE_MICRO] < personMicro(state, line);
  return isPart ? post : 0;
}

/** What is added makes a part post up to a whole one first, so that one change after another leaves one part. @returns what is left of it */
function completePart(state: State, line: number, addedMicro: number): number {
  const post = partPost(state, line);
  if (post === 0 || addedMicro === 0) return addedMicro;
  const room = personMicro(state, line) - state.memory[post | FTE_MICRO];
  const grown = Math.min(room, addedMicro);
  resizePost(state, post, grown);
  return addedMicro - grown;
}

function openPosts(state: State, line: number, addedMicro: number, opened: PostHook): void {
  const { ftePerPerson, team } = state.parameters.lines[line];
  for (const fteMicro of splitFte(addedMicro, ftePerPerson)) {
    const post = freeRow(state, line);
    addPost(state, post, fteMicro);
    state.write(team, LEDGER.postsAddedFte, fteMicro / MICRO);
    notePart(state, post);
    opened(state, post);
  }
}

function notePart(state: State, post: number): void {
  const line = state.memory[post | LINE];
  if (state.memory[post | FTE_MICRO] < personMicro(state, line))
    state.establishment.partPost[line] = post;
}

function freeRow(state: State, line: number): number {
  const { memory } = state;
  for (let post = state.firstPost[line]; post < state.firstPost[line + 1]; post += POST_ROW) {
    if (memory[post | STATUS] === ABOLISHED && memory[post | EXTRA] === 0) return post;
  }
  throw new Error(`no room was made for another post in line ${line}`);
}

/** Vacancies go, those for which somebody has been found last, and of others those without cover first. */
function loseVacancies(state: State, line: number): void {
  const found = state.due.found.posts();
  for (const isFound of [false, true]) {
    for (const covered of [false, true])
      loseThose(state, line, covered, (post) => found.has(post) === isFound);
  }
}

/** The vacancies of a line that are meant go; among them first the part post, so that no second one comes about. */
function loseThose(
  state: State,
  line: number,
  covered: boolean,
  isMeant: (post: number) => boolean,
): void {
  const part = partPost(state, line);
  if (part > 0 && isMeant(part)) loseVacancy(state, part, covered);
  for (let post = state.firstPost[line]; post < state.firstPost[line + 1]; post += POST_ROW) {
    if (state.establishment.toAbolishMicro[line] <= 0) return;
    if (post !== part && isMeant(post)) loseVacancy(state, post, covered);
  }
}

function loseVacancy(state: State, post: number, covered: boolean): void {
  const { memory } = state;
  const owed = state.establishment.toAbolishMicro[memory[post | LINE]];
  if (memory[post | EXTRA] === 1 || owed <= 0) return;
  if (!covered) {
    if (memory[post | STATUS] === VACANT) loseOwedPosts(state, post);
  } else if (isAgency(memory[post | STATUS])) {
    if (owed < memory[post | FTE_MICRO]) {
      // Part of the post stays, and so does its cover.
      state.establishment.toAbolishMicro[memory[post | LINE]] = 0;
      resizePost(state, post, -owed);
      notePart(state, post);
    } else {
      endWorker(state, post);
      loseOwedPosts(state, post);
    }
  }
}

/** Takes away a vacant post, or part of it, where the line is to lose posts; true when nothing of it is left. */
export function loseOwedPosts(state: State, post: number): boolean {
  const { memory } = state;
  const line = memory[post | LINE];
  const owed = Math.min(state.establishment.toAbolishMicro[line], memory[post | FTE_MICRO]);
  if (owed <= 0) return false;
  state.establishment.toAbolishMicro[line] -= owed;
  removePost(state, post, owed);
  state.write(state.parameters.lines[line].team, LEDGER.postsRemovedFte, owed / MICRO);
  const isGone = memory[post | STATUS] === ABOLISHED;
  if (!isGone) notePart(state, post);
  return isGone;
}
