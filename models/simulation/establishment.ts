import type { PostHook } from '../engine/hooks.ts';
import { LEDGER } from '../engine/ledger.ts';
import { POST_ROW } from '../engine/memory-map.ts';
import { addPost, endWorker, removePost } from '../engine/people-verbs.ts';
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
import type { State } from '../engine/state.ts';
import { splitFte } from './layout.ts';

/** Brings the establishment of a line to what is funded from today: new posts are vacant; posts to be lost go as they fall vacant. */
export function fundPosts(state: State, line: number, opened: PostHook): void {
  const { establishedFte, ftePerPerson, team } = state.parameters.lines[line];
  const funded = state.establishedMicro[line] - state.toAbolishMicro[line];
  const change = Math.round(establishedFte * MICRO) - funded;
  if (change > 0) {
    const kept = Math.min(change, state.toAbolishMicro[line]);
    state.toAbolishMicro[line] -= kept;
    for (const fteMicro of splitFte(change - kept, ftePerPerson)) {
      const post = freeRow(state, line);
      addPost(state, post, fteMicro);
      state.write(team, LEDGER.postsAddedFte, fteMicro / MICRO);
      opened(state, post);
    }
  } else if (change < 0) {
    state.toAbolishMicro[line] -= change;
    for (const covered of [false, true]) loseVacancies(state, line, covered);
  }
}

function freeRow(state: State, line: number): number {
  const { memory } = state;
  for (let post = state.firstPost[line]; post < state.firstPost[line + 1]; post += POST_ROW) {
    if (memory[post | STATUS] === ABOLISHED && memory[post | EXTRA] === 0) return post;
  }
  throw new Error(`no room was made for another post in line ${line}`);
}

function loseVacancies(state: State, line: number, covered: boolean): void {
  const { memory } = state;
  for (let post = state.firstPost[line]; post < state.firstPost[line + 1]; post += POST_ROW) {
    if (state.toAbolishMicro[line] <= 0) return;
    if (memory[post | EXTRA] === 1) continue;
    if (covered ? isAgency(memory[post | STATUS]) : memory[post | STATUS] === VACANT) {
      if (covered) endWorker(state, post);
      loseOwedPosts(state, post);
    }
  }
}

/** Takes away a vacant post, or part of it, where the line is to lose posts; true when nothing of it is left. */
export function loseOwedPosts(state: State, post: number): boolean {
  const { memory } = state;
  const line = memory[post | LINE];
  const owed = Math.min(state.toAbolishMicro[line], memory[post | FTE_MICRO]);
  if (owed <= 0) return false;
  state.toAbolishMicro[line] -= owed;
  removePost(state, post, owed);
  state.write(state.parameters.lines[line].team, LEDGER.postsRemovedFte, owed / MICRO);
  return memory[post | STATUS] === ABOLISHED;
}
