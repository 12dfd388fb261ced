import {
  addPost,
  endWorker,
  placeOfPost,
  removePost,
  startWorker,
} from '../engine/people-verbs.ts';
import { ABOLISHED, ABSENT, EXPERIENCED, isAgency, VACANT } from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';

/** M9: whether cover is sought for a vacancy is drawn when it arises; it starts after a lead time. */
export function seekCover(state: State, post: number): void {
  const { posts, parameters, streams } = state;
  const p = streams.agency.uniform(placeOfPost(state, post), posts.vacancy[post]);
  if (!parameters.agency.allowed || p >= parameters.agency.cover) return;
  state.agencyStarts.put(
    post,
    posts.vacancy[post],
    state.day + Math.max(1, parameters.agency.leadDays),
  );
}

/** M9: agency is allowed from today: cover is sought for every vacancy that there is. */
export function seekAllCover(state: State): void {
  const { posts } = state;
  for (let post = 0; post < posts.count; post++) {
    if (posts.status[post] === VACANT && posts.extra[post] === 0) seekCover(state, post);
  }
}

/** M9: cover that is due starts, if the vacancy is still there and the ceiling allows it. */
export function agency(state: State): void {
  const { posts, parameters } = state;
  state.agencyStarts.each(state.day, posts.vacancy, (post) => {
    if (posts.status[post] !== VACANT || !parameters.agency.allowed) return;
    if (agencyShare(state) >= parameters.agency.ceiling) return;
    const { pool } = parameters.lines[posts.line[post]];
    startWorker(state, post, 'agency', pool, EXPERIENCED);
  });
}

const total = (pools: Float64Array) => pools.reduce((sum, micro) => sum + micro, 0);

function agencyShare(state: State): number {
  const agencyMicro = total(state.agencyMicro);
  const staff = agencyMicro + total(state.inPostMicro);
  return staff > 0 ? agencyMicro / staff : 0;
}

/** M10: a long leave that is to be covered: an agency worker starts after the lead time, beyond establishment. */
export function backfill(state: State): void {
  const { posts, parameters } = state;
  state.backfillStarts.each(state.day, posts.serial, (absent) => {
    if (posts.status[absent] !== ABSENT || !parameters.agency.allowed) return;
    const row = spareRow(state, posts.line[absent]);
    posts.extra[row] = 1;
    addPost(state, row, posts.fteMicro[absent]);
    posts.covers[row] = absent;
    state.covering++;
    startWorker(state, row, 'agency', parameters.lines[posts.line[absent]].pool, EXPERIENCED);
  });
  if (state.covering === 0) return;
  for (let post = 0; post < posts.count; post++) {
    const absent = posts.covers[post];
    if (absent >= 0 && posts.status[absent] !== ABSENT) endExtra(state, post);
  }
}

function spareRow({ posts, firstPost }: State, line: number): number {
  for (let post = firstPost[line + 1] - 1; post >= firstPost[line]; post--) {
    if (posts.status[post] === ABOLISHED) return post;
  }
  throw new Error(`no room was made for backfill in line ${line}`);
}

function endExtra(state: State, post: number): void {
  const { posts } = state;
  endWorker(state, post);
  removePost(state, post, posts.fteMicro[post]);
  posts.extra[post] = 0;
  if (posts.covers[post] >= 0) state.covering--;
  posts.covers[post] = -1;
}

/** Every agency worker goes today; posts beyond establishment go with them. */
export function endAllAgency(state: State): void {
  const { posts } = state;
  for (let post = 0; post < posts.count; post++) {
    if (!isAgency(posts.status[post])) continue;
    if (posts.extra[post] === 1) endExtra(state, post);
    else endWorker(state, post);
  }
}
