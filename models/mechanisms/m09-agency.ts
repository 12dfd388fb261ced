import { endWorker, placeOfPost, removePost, startWorker } from '../engine/people-verbs.ts';
import { isAgency, VACANT } from '../engine/post-store.ts';
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

/** M9: cover that is due starts, if the vacancy is still there and the ceiling allows it. */
export function agency(state: State): void {
  const { posts, parameters } = state;
  state.agencyStarts.each(state.day, posts.vacancy, (post) => {
    if (posts.status[post] !== VACANT || !parameters.agency.allowed) return;
    if (agencyShare(state) >= parameters.agency.ceiling) return;
    startWorker(state, post, 'agency', parameters.recruitment.rampSteps);
  });
}

const total = (pools: Float64Array) => pools.reduce((sum, micro) => sum + micro, 0);

function agencyShare(state: State): number {
  const agencyMicro = total(state.agencyMicro);
  const staff = agencyMicro + total(state.inPostMicro);
  return staff > 0 ? agencyMicro / staff : 0;
}

/** Every agency worker goes today; posts beyond establishment go with them. */
export function endAllAgency(state: State): void {
  const { posts } = state;
  for (let post = 0; post < posts.count; post++) {
    if (!isAgency(posts.status[post])) continue;
    endWorker(state, post);
    if (posts.extra[post] === 1) removePost(state, post, posts.fteMicro[post]);
  }
}
