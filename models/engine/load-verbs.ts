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
import { NEED_MILLI_HOURS, stageRow, VISIT_MICRO_PER_DAY, WEIGHT } from './stage-rows.ts';
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
  const { ready, lowestFirst } = state;
  const { rows } = state.posts;
  const pool = rows[post + POOL];
  const points = rows[post + POINTS];
  const room = rows[post + CAP] - points;
  if (room <= 0 || !isPresent(rows[post + STATUS])) ready.takeOut(pool, post);
  else ready.place(pool, post, lowestFirst[pool] === 1 ? points : ready.levels - 1 - room);
}

export function refreshCap(state: State, post: number): void {
  state.posts.rows[post + CAP] = capToday(state, post);
  placeReady(state, post);
}

/** Adds a case's weight and need to its worker, or takes them away (`sign` −1). */
export function carry(state: State, post: number, stage: number, sign: 1 | -1): void {
  const { posts, stages } = state;
  const { rows } = posts;
  const own = stageRow(stage);
  const needMilliHours = sign * stages[own + NEED_MILLI_HOURS];
  rows[post + POINTS] += sign * stages[own + WEIGHT];
  rows[post + CASES] += sign;
  rows[post + VISIT_MICRO] += sign * stages[own + VISIT_MICRO_PER_DAY];
  posts.reals[realOf(post) + NEED_MILLI] += needMilliHours;
  state.needMilli[rows[post + POOL]] += needMilliHours;
}
