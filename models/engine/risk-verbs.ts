import { postAt, postNumber } from './memory-map.ts';
import {
  CASES,
  isPermanent,
  isPresent,
  LEAVING_FACTOR,
  PRESENT,
  RATE_CLASS,
  realOf,
  STARTED_ON,
  STATUS,
} from './post-rows.ts';
import type { State } from './state.ts';

/** M7: the rate at which whoever is in a post leaves now. Nobody leaves on the day of starting. */
export function leavingRateNow({ memory, rates, day, reals }: State, post: number): number {
  if (!isPermanent(memory[post | STATUS]) || memory[post | STARTED_ON] === day) return 0;
  const held = rates.leaving(memory[post | RATE_CLASS], memory[post | CASES]);
  return held * reals[realOf(post) | LEAVING_FACTOR];
}

/** M10: the rate at which whoever is in a post falls sick now. */
function sicknessRateNow({ memory, rates }: State, post: number): number {
  if (!isPresent(memory[post | STATUS])) return 0;
  return rates.sickness(memory[post | RATE_CLASS], memory[post | CASES]);
}

/** M10: the rate at which whoever is in a post begins a long leave now: permanent workers who are present. */
const longLeaveRateNow = ({ memory, parameters }: State, post: number): number =>
  memory[post | STATUS] === PRESENT ? parameters.absence.longLeavePerDay : 0;

/** From now on somebody leaves at the rate that holds for them. */
export const refreshLeaving = (state: State, post: number): void =>
  state.risks.leaving.setRate(postNumber(post), leavingRateNow(state, post));

/** From now on somebody leaves, falls sick and begins long leave at the rates that hold for them. */
export function refreshRisk(state: State, post: number): void {
  const { risks } = state;
  const number = postNumber(post);
  refreshLeaving(state, post);
  risks.sickness.setRate(number, sicknessRateNow(state, post));
  risks.longLeave.setRate(number, longLeaveRateNow(state, post));
}

/** Rates follow the caseloads that have changed, however often: only those of a morning count. */
export function followCaseloads(state: State): void {
  const { risks, rates } = state;
  const { changed, changedCount } = risks;
  for (let i = 0; i < changedCount; i++) {
    const number = changed[i];
    const post = postAt(number);
    if (rates.leavingFollows) risks.leaving.setRate(number, leavingRateNow(state, post));
    if (rates.sicknessFollows) risks.sickness.setRate(number, sicknessRateNow(state, post));
  }
  risks.forgetChanges();
}

/** The day after starting, or after the opening, people may leave like any other. */
export function releaseNewcomers(state: State): void {
  const { newcomers, memory } = state;
  for (let i = newcomers.length - 1; i >= 0; i--) {
    const post = newcomers[i];
    if (memory[post | STARTED_ON] === state.day) continue;
    refreshRisk(state, post);
    newcomers[i] = newcomers[newcomers.length - 1];
    newcomers.pop();
  }
}
