import { EXPERIENCED, RAMP_STEP, STARTED_ON } from './post-rows.ts';
import type { State } from './state.ts';

/** The day of a step of the ramp, for somebody who has climbed those before it. */
function dayOfStep(state: State, post: number, step: number): number {
  const { rampDays, rampSteps } = state.parameters.recruitment;
  return state.memory[post | STARTED_ON] + Math.max(1, Math.round((rampDays * step) / rampSteps));
}

/** M8: the next step of the ramp falls due for somebody who is on it. */
export const planRamp = (state: State, post: number): void =>
  state.due.rampsUp.put(post, dayOfStep(state, post, state.memory[post | RAMP_STEP] + 1));

/** M8: steps of the ramp that somebody who started as new has climbed by today; `EXPERIENCED` for all. */
export function climbedByToday(state: State, post: number): number {
  const { rampDays, rampSteps } = state.parameters.recruitment;
  if (rampDays === 0) return EXPERIENCED;
  let climbed = 0;
  while (climbed < rampSteps && dayOfStep(state, post, climbed + 1) <= state.day) climbed++;
  return climbed < rampSteps ? climbed : EXPERIENCED;
}
