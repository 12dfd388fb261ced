import {
  LEARNING_KEPT,
  LEARNING_LOST,
  LEAVING_FACTOR,
  POOL,
  realOf,
  STARTED_ON,
  SUPERVISION_KEPT,
  SUPERVISION_MISSED,
} from './post-rows.ts';
import { refreshLeaving } from './risk-verbs.ts';
import type { State } from './state.ts';

/**
 * M7: what multiplies a worker's rate of leaving beside caseload: exp(γ (share of learning lost −
 * usual share)), exp(δ × share of supervision missed), and the factor of the tenure band. A year of
 * learning days at the usual share is counted in, so that one lost day does not stand for a career.
 * Learning and supervision count since the worker started, in whatever role, while the present role has any.
 */
export function refreshLeavingFactor(state: State, post: number): void {
  const { reals } = state;
  const own = realOf(post) | LEAVING_FACTOR;
  const factor =
    learningFactor(state, post) * supervisionFactor(state, post) * tenureFactor(state, post);
  if (factor === reals[own]) return;
  reals[own] = factor;
  refreshLeaving(state, post);
}

function learningFactor(state: State, post: number): number {
  const { memory, parameters, layout } = state;
  const { learningGap, usualGap } = parameters.leaving;
  const { learningIntervalDays } = parameters.pools[memory[post | POOL]];
  if (learningGap === 0 || !Number.isFinite(learningIntervalDays)) return 1;
  const aYear = layout.line.workingDaysPerYear / learningIntervalDays;
  const lost = memory[post | LEARNING_LOST];
  const share = (lost + usualGap * aYear) / (lost + memory[post | LEARNING_KEPT] + aYear);
  return Math.exp(learningGap * (share - usualGap));
}

function supervisionFactor({ memory, parameters }: State, post: number): number {
  const { leavingGap } = parameters.supervision;
  const due = memory[post | SUPERVISION_KEPT] + memory[post | SUPERVISION_MISSED];
  const { supervision } = parameters.pools[memory[post | POOL]];
  if (leavingGap === 0 || due === 0 || supervision.length === 0) return 1;
  return Math.exp(leavingGap * (memory[post | SUPERVISION_MISSED] / due));
}

function tenureFactor({ memory, parameters, day }: State, post: number): number {
  const bands = parameters.pools[memory[post | POOL]].leavingByTenure;
  if (bands.length === 0) return 1;
  const served = day - memory[post | STARTED_ON];
  return bands.findLast(({ fromDays }) => served >= fromDays)?.factor ?? 1;
}
