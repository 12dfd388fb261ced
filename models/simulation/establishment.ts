import { LEDGER } from '../engine/ledger.ts';
import { addPost, endWorker, removePost } from '../engine/people-verbs.ts';
import { ABOLISHED, isAgency, MICRO, VACANT } from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';
import { splitFte } from './layout.ts';

/** Brings the establishment of a pool to what is funded from today: new posts are vacant; posts to be lost go as they fall vacant. */
export function fundPosts(state: State, pool: number, opened: (post: number) => void): void {
  const { establishedFte, ftePerPerson, team } = state.parameters.pools[pool];
  const funded = state.establishedMicro[pool] - state.toAbolishMicro[pool];
  const change = Math.round(establishedFte * MICRO) - funded;
  if (change > 0) {
    const kept = Math.min(change, state.toAbolishMicro[pool]);
    state.toAbolishMicro[pool] -= kept;
    for (const fteMicro of splitFte((change - kept) / MICRO, ftePerPerson)) {
      const post = freeRow(state, pool);
      addPost(state, post, fteMicro);
      state.write(team, LEDGER.postsAddedFte, fteMicro / MICRO);
      opened(post);
    }
  } else if (change < 0) {
    state.toAbolishMicro[pool] -= change;
    for (const covered of [false, true]) loseVacancies(state, pool, covered);
  }
}

function freeRow(state: State, pool: number): number {
  const { posts } = state;
  for (let post = state.firstPost[pool]; post < state.firstPost[pool + 1]; post++) {
    if (posts.status[post] === ABOLISHED && posts.extra[post] === 0) return post;
  }
  throw new Error(`no room was made for another post in pool ${pool}`);
}

function loseVacancies(state: State, pool: number, covered: boolean): void {
  const { posts } = state;
  for (let post = state.firstPost[pool]; post < state.firstPost[pool + 1]; post++) {
    if (state.toAbolishMicro[pool] <= 0) return;
    if (posts.extra[post] === 1) continue;
    if (covered ? isAgency(posts.status[post]) : posts.status[post] === VACANT) {
      if (covered) endWorker(state, post);
      loseOwedPosts(state, post);
    }
  }
}

/** Takes away a vacant post, or part of it, where the pool is to lose posts; true when nothing of it is left. */
export function loseOwedPosts(state: State, post: number): boolean {
  const { posts } = state;
  const pool = posts.pool[post];
  const owed = Math.min(state.toAbolishMicro[pool], posts.fteMicro[post]);
  if (owed <= 0) return false;
  state.toAbolishMicro[pool] -= owed;
  removePost(state, post, owed);
  state.write(state.parameters.pools[pool].team, LEDGER.postsRemovedFte, owed / MICRO);
  return posts.status[post] === ABOLISHED;
}
