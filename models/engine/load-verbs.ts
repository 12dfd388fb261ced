import { STAGE } from './case-rows.ts';
import { postNumber, stageRow } from './memory-map.ts';
import { needOf } from './need-verbs.ts';
import { POOL_NEED_MILLI, POOL_VISIT_MICRO, poolReal } from './pool-rows.ts';
import {
  CAP,
  CASES,
  FTE_MICRO,
  MICRO,
  NEED_MILLI,
  NOT_KNOWN,
  POINTS,
  POOL,
  RAMP_STEP,
  realOf,
  VISIT_MICRO,
} from './post-rows.ts';
import { placeReady } from './ready-verbs.ts';
import { VISIT_MICRO_PER_DAY, WEIGHT } from './stage-rows.ts';
import type { State } from './state.ts';

/** Whole points that a worker may hold today: cap × FTE × what the ramp allows. */
export function capToday(state: State, post: number): number {
  const { memory, parameters } = state;
  const { capPerFte } = parameters.pools[memory[post | POOL]];
  const { starterCapShare, rampSteps } = parameters.recruitment;
  const climbed = memory[post | RAMP_STEP] / rampSteps;
  const share = climbed >= 1 ? 1 : starterCapShare + (1 - starterCapShare) * climbed;
  return Math.floor((capPerFte * share * memory[post | FTE_MICRO]) / MICRO + 1e-9);
}

export function refreshCap(state: State, post: number): void {
  state.memory[post | CAP] = capToday(state, post);
  placeReady(state, post);
}

/** Adds a case's weight and need to its worker, or takes them away (`sign` −1). */
export function carry(state: State, post: number, row: number, sign: 1 | -1): void {
  const { memory, reals, poolReals, visitsMade } = state;
  const own = stageRow(memory[row | STAGE]);
  const pool = poolReal(memory[post | POOL]);
  const need = sign * needOf(state, row);
  const visitMicro = sign * memory[own | VISIT_MICRO_PER_DAY];
  memory[post | POINTS] += sign * memory[own | WEIGHT];
  memory[post | CASES] += sign;
  reals[realOf(post) | VISIT_MICRO] += visitMicro;
  reals[realOf(post) | NEED_MILLI] += need;
  visitsMade[postNumber(post)] = NOT_KNOWN;
  poolReals[pool | POOL_NEED_MILLI] += need;
  poolReals[pool | POOL_VISIT_MICRO] += visitMicro;
}
