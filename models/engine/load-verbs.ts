import { isPresent, MICRO } from './post-store.ts';
import type { State } from './state.ts';

/** Whole points that a worker may hold today: cap × FTE × what the ramp allows. */
export function capToday(state: State, post: number): number {
  const { posts, parameters } = state;
  const { capPerFte } = parameters.pools[posts.pool[post]];
  const { starterCapShare, rampSteps } = parameters.recruitment;
  const climbed = posts.rampStep[post] / rampSteps;
  const share = climbed >= 1 ? 1 : starterCapShare + (1 - starterCapShare) * climbed;
  return Math.floor((capPerFte * share * posts.fteMicro[post]) / MICRO + 1e-9);
}

/** Puts a worker where its room, or its caseload, says in the ready lists; out of them without room. */
export function placeReady(state: State, post: number): void {
  const { posts, parameters, layout } = state;
  const pool = posts.pool[post];
  const room = posts.cap[post] - posts.points[post];
  const able = room > 0 && isPresent(posts.status[post]);
  const lowestFirst = parameters.teams[parameters.pools[pool].team].lowestCaseloadFirst;
  const level = able ? (lowestFirst ? posts.points[post] : layout.levels - 1 - room) : -1;
  state.ready.place(pool, post, level);
}

export function refreshCap(state: State, post: number): void {
  state.posts.cap[post] = capToday(state, post);
  placeReady(state, post);
}

/** Adds a case's weight and need to its worker, or takes them away (`sign` −1). */
export function carry(state: State, post: number, stage: number, sign: 1 | -1): void {
  const { posts, parameters } = state;
  const { weight, needMilliHours, visitMicroPerDay } = parameters.stages[stage];
  posts.points[post] += sign * weight;
  posts.cases[post] += sign;
  posts.visitMicro[post] += sign * visitMicroPerDay;
  posts.needMilli[post] += sign * needMilliHours;
  state.needMilli[posts.pool[post]] += sign * needMilliHours;
}
