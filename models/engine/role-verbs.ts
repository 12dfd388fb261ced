import { NEXT, STAGE } from './case-rows.ts';
import { handBack } from './case-verbs.ts';
import { LEDGER } from './ledger.ts';
import { refreshCap } from './load-verbs.ts';
import { setStatus } from './people-verbs.ts';
import { POOL_NEED_MILLI, POOL_VISIT_MICRO, poolReal } from './pool-rows.ts';
import {
  FIRST_CASE,
  FTE_MICRO,
  NEED_MILLI,
  POOL,
  RATE_CLASS,
  realOf,
  STATUS,
  VACANT,
  VISIT_MICRO,
} from './post-rows.ts';
import { takeOut } from './ready-verbs.ts';
import { refreshRisk } from './risk-verbs.ts';
import type { State } from './state.ts';

/** M13: somebody moves to another role, keeping post, clocks and the cases that it may hold; others go back. */
export function changeRole(state: State, post: number, pool: number): void {
  const { memory, reals, poolReals } = state;
  handBackUnheld(state, post, pool);
  const status = memory[post | STATUS];
  const former = memory[post | POOL];
  takeOut(state, post);
  poolReals[poolReal(former) | POOL_NEED_MILLI] -= reals[realOf(post) | NEED_MILLI];
  poolReals[poolReal(former) | POOL_VISIT_MICRO] -= reals[realOf(post) | VISIT_MICRO];
  setStatus(state, post, VACANT);
  memory[post | POOL] = pool;
  setStatus(state, post, status);
  poolReals[poolReal(pool) | POOL_NEED_MILLI] += reals[realOf(post) | NEED_MILLI];
  poolReals[poolReal(pool) | POOL_VISIT_MICRO] += reals[realOf(post) | VISIT_MICRO];
  memory[post | RATE_CLASS] = state.rates.classOf(pool, memory[post | FTE_MICRO]);
  refreshCap(state, post);
  refreshRisk(state, post);
}

/** Returns the cases of stages that a role may not hold. */
function handBackUnheld(state: State, post: number, pool: number): void {
  const { memory, parameters } = state;
  const { mayHold } = parameters.teams[parameters.pools[pool].team];
  let row = memory[post | FIRST_CASE];
  while (row >= 0) {
    const next = memory[row | NEXT];
    if (mayHold[memory[row | STAGE]][pool] === 0) handBack(state, row, LEDGER.backFromCareerStep);
    row = next;
  }
}
