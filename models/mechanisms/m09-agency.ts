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
  POST_ROW,
  STATUS,
  VACANCY,
  VACANT,
} from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';

/** M9: whether cover is sought for a vacancy is drawn when it arises; it starts after a lead time. */
export function seekCover(state: State, post: number): void {
  const { posts, parameters, streams } = state;
  const p = streams.agency.uniform(placeOfPost(state, post), posts.rows[post + VACANCY]);
  if (!parameters.agency.allowed || p >= parameters.agency.cover) return;
  state.agencyStarts.put(post, state.day + Math.max(1, parameters.agency.leadDays));
}

/** M9: agency is allowed from today: cover is sought for every vacancy that there is. */
export function seekAllCover(state: State): void {
  const { posts } = state;
  for (let post = 0; post < posts.end; post += POST_ROW) {
    if (posts.rows[post + STATUS] === VACANT && posts.rows[post + EXTRA] === 0)
      seekCover(state, post);
  }
}

/** M9: cover that is due starts, if the vacancy is still there and the ceiling allows it. */
export function agency(state: State): void {
  const { posts, parameters } = state;
  state.agencyStarts.each(state.day, (post) => {
    if (posts.rows[post + STATUS] !== VACANT || !parameters.agency.allowed) return;
    if (agencyShare(state) >= parameters.agency.ceiling) return;
    const { pool } = parameters.lines[posts.rows[post + LINE]];
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
  state.backfillStarts.each(state.day, (absent) => {
    if (posts.rows[absent + STATUS] !== ABSENT || !parameters.agency.allowed) return;
    const row = spareRow(state, posts.rows[absent + LINE]);
    posts.rows[row + EXTRA] = 1;
    addPost(state, row, posts.rows[absent + FTE_MICRO]);
    posts.rows[row + COVERS] = absent;
    state.covering++;
    startWorker(
      state,
      row,
      'agency',
      parameters.lines[posts.rows[absent + LINE]].pool,
      EXPERIENCED,
    );
  });
  if (state.covering === 0) return;
  for (let post = 0; post < posts.end; post += POST_ROW) {
    const absent = posts.rows[post + COVERS];
    if (absent >= 0 && posts.rows[absent + STATUS] !== ABSENT) endExtra(state, post);
  }
}

function spareRow({ posts, firstPost }: State, line: number): number {
  for (let post = firstPost[line + 1] - POST_ROW; post >= firstPost[line]; post -= POST_ROW) {
    if (posts.rows[post + STATUS] === ABOLISHED) return post;
  }
  throw new Error(`no room was made for backfill in line ${line}`);
}

function endExtra(state: State, post: number): void {
  const { posts } = state;
  endWorker(state, post);
  removePost(state, post, posts.rows[post + FTE_MICRO]);
  posts.rows[post + EXTRA] = 0;
  if (posts.rows[post + COVERS] >= 0) state.covering--;
  posts.rows[post + COVERS] = -1;
}

/** Every agency worker goes today; posts beyond establishment go with them. */
export function endAllAgency(state: State): void {
  const { posts } = state;
  for (let post = 0; post < posts.end; post += POST_ROW) {
    if (!isAgency(posts.rows[post + STATUS])) continue;
    if (posts.rows[post + EXTRA] === 1) endExtra(state, post);
    else endWorker(state, post);
  }
}
