import type { RoleHook } from '../engine/hooks.ts';
import { refreshLeavingFactor } from '../engine/leaving-factor.ts';
import { datesOf, IN_ROLE_SINCE, STEP_ON } from '../engine/post-dates.ts';
import { isPermanent, POOL, STARTED_ON, STATUS } from '../engine/post-rows.ts';
import { changeRole } from '../engine/role-verbs.ts';
import type { State } from '../engine/state.ts';
import type { PoolParameters } from '../parameters/parameters.ts';

const NONE = -1;

/** M13: the day on which somebody moves to the next role, counted from when they began in this one. */
export function planCareerStep(state: State, post: number, beganOn: number): void {
  state.dates[datesOf(post) | IN_ROLE_SINCE] = beganOn;
  stepFrom(state, post, state.day + 1);
}

/** The step is due from a day on at the earliest; another day that was noted no longer holds. */
function stepFrom(state: State, post: number, earliest: number): void {
  const { memory, parameters, dates } = state;
  const { careerAfterDays } = parameters.pools[memory[post | POOL]];
  const own = datesOf(post);
  const day = Number.isFinite(careerAfterDays)
    ? Math.max(earliest, dates[own | IN_ROLE_SINCE] + careerAfterDays)
    : NONE;
  dates[own | STEP_ON] = day;
  if (day !== NONE) state.due.careerSteps.put(post, day);
}

/**
 * M13: the role of somebody leads on after another time from today: whoever has been in it so long moves on this morning.
 * @param former the numbers of the role until now
 */
export function followCareer(state: State, post: number, former: PoolParameters): void {
  const { careerAfterDays } = state.parameters.pools[state.memory[post | POOL]];
  if (careerAfterDays !== former.careerAfterDays) stepFrom(state, post, state.day);
}

/**
 * M13: career steps of today: the newly qualified become social workers, social workers experts. What the new
 * role has begins, and what the former one had ends.
 */
export function careers(state: State, changed: RoleHook): void {
  const { memory, day, parameters, dates } = state;
  for (
    let post = state.due.careerSteps.take(day);
    post >= 0;
    post = state.due.careerSteps.take(day)
  ) {
    const former = parameters.pools[memory[post | POOL]];
    if (!isPermanent(memory[post | STATUS]) || dates[datesOf(post) | STEP_ON] !== day) continue;
    changeRole(state, post, former.careerTo);
    planCareerStep(state, post, day);
    planTenure(state, post);
    changed(state, post, former);
  }
}

/** M7: the days on which somebody reaches the next band of tenure. */
export function planTenure(state: State, post: number): void {
  const { memory, parameters } = state;
  const bands = parameters.pools[memory[post | POOL]].leavingByTenure;
  if (bands.length === 0) return;
  for (const { fromDays } of bands) {
    const day = memory[post | STARTED_ON] + fromDays;
    if (day > state.day) state.due.tenureSteps.put(post, day);
  }
  refreshLeavingFactor(state, post);
}

export function tenure(state: State): void {
  for (
    let post = state.due.tenureSteps.take(state.day);
    post >= 0;
    post = state.due.tenureSteps.take(state.day)
  ) {
    refreshLeavingFactor(state, post);
  }
}
