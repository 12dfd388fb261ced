import {
  CAP,
  CASES,
  FTE_MICRO,
  isPresent,
  MICRO,
  NEED_MILLI,
  POINTS,
  POOL,
  RAMP_STEP,
  realOf,
  STATUS,
  VISIT_MICRO,
} from './post-store.ts';
import type { State } from './state.ts';

/** Whole points that a worker may hold today: cap × FTE × what the ramp allows. */
export function capToday(state: State, post: number): number {
  const { posts, parameters } = state;
  const { capPerFte } = parameters.pools[posts.rows[post + POOL]];
  const { starterCapShare, rampSteps } = parameters.recruitment;
  const climbed = posts.rows[post + RAMP_STEP] / rampSteps;
  const share = climbed >= 1 ? 1 : starterCapShare + (1 - starterCapShare) * climbed;
  return Math.floor((capPerFte * share * posts.rows[post + FTE_MICRO]) / MICRO + 1e-9);
}

/** Puts a worker where its room, or its caseload, says in the ready lists; out of them without room. */
export function placeReady(state: State, post: number): void {
  const { posts, parameters, layout } = state;
  const pool = posts.rows[post + POOL];
  const room = posts.rows[post + CAP] - posts.rows[post + POINTS];
  const able = room > 0 && isPresent(posts.rows[post + STATUS]);
  const lowestFirst = parameters.teams[parameters.pools[pool].team].lowestCaseloadFirst;
  const level = able ? (lowestFirst ? posts.rows[post + POINTS] : layout.levels - 1 - room) : -1;
  state.ready.place(pool, post, level);
}

export function refreshCap(state: State, post: number): void {
  state.posts.rows[post + CAP] = capToday(state, post);
  placeReady(state, post);
}

/** Adds a case's weight and need to its worker, or takes them away (`sign` −1). */
export function carry(state: State, post: number, stage: number, sign: 1 | -1): void {
  const { posts, parameters } = state;
  const { weight, needMilliHours, visitMicroPerDay } = parameters.stages[stage];
  posts.rows[post + POINTS] += sign * weight;
  posts.rows[post + CASES] += sign;
  posts.rows[post + VISIT_MICRO] += sign * visitMicroPerDay;
  posts.reals[realOf(post) + NEED_MILLI] += sign * needMilliHours;
  state.needMilli[posts.rows[post + POOL]] += sign * needMilliHours;
}
