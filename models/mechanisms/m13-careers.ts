import type { RoleHook } from '../engine/hooks.ts';
import { refreshLeavingFactor } from '../engine/leaving-factor.ts';
import { changeRole } from '../engine/people-verbs.ts';
import { isPermanent, POOL, STARTED_ON, STATUS } from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';

/** M13: the day on which somebody moves to the next role, counted from when they began in this one. */
export function planCareerStep(state: State, post: number, beganOn: number): void {
  const { memory, parameters, day } = state;
  const { careerAfterDays } = parameters.pools[memory[post | POOL]];
  if (!Number.isFinite(careerAfterDays)) return;
  state.careerSteps.put(post, Math.max(day + 1, beganOn + careerAfterDays));
}

/**
 * M13: career steps of today: the newly qualified become social workers, social workers experts. What the new
 * role has begins, and what the former one had ends.
 */
export function careers(state: State, changed: RoleHook): void {
  const { memory, day, parameters } = state;
  for (let post = state.careerSteps.take(day); post >= 0; post = state.careerSteps.take(day)) {
    const former = parameters.pools[memory[post | POOL]];
    if (!isPermanent(memory[post | STATUS]) || former.careerTo < 0) continue;
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
    if (day > state.day) state.tenureSteps.put(post, day);
  }
  refreshLeavingFactor(state, post);
}

export function tenure(state: State): void {
  for (
    let post = state.tenureSteps.take(state.day);
    post >= 0;
    post = state.tenureSteps.take(state.day)
  ) {
    refreshLeavingFactor(state, post);
  }
}
