import type { Parameters } from '../parameters/parameters.ts';
import { POOL_ROW } from './memory-map.ts';

/** What stands where in the row of a pool. Nobody stands ready at a better level than this. */
export const BEST_LEVEL = 0;
/** 1 where cases go to whoever has fewest, 0 where to whoever has most room. */
export const LOWEST_FIRST = 1;
export const POOL_TEAM = 2;
export const POOL_ROLE = 3;
/** 1 where its people hold cases. */
export const HOLDS_CASES = 4;
/** People for each supervisor of this pool; 0 for no supervisor. */
export const SUPERVISES_UP_TO = 5;
/** 1 where its people are supervised. */
export const IS_SUPERVISED = 6;
/** Where its people stand among the roles of teams whose holders are counted apart; −1 for nowhere. */
export const COUNTED_PLACE = 7;

/** Numbers of a pool that are not whole, or too large for a row. Thousandths of an hour a month needed by the cases that it holds. */
export const POOL_NEED_MILLI = 0;
/** Millionths of a visit due each day to the cases that it holds. */
export const POOL_VISIT_MICRO = 1;
const REAL_BITS = 1;

/** Where the numbers of a pool that are not whole begin. */
export const poolReal = (pool: number): number => pool << REAL_BITS;

/** Writes the rows of all pools, but for who stands ready. */
export function fillPoolRows(memory: Int32Array, from: number, { pools, teams }: Parameters): void {
  pools.forEach((pool, index) => {
    const row = from + index * POOL_ROW;
    memory[row | LOWEST_FIRST] = Number(teams[pool.team].lowestCaseloadFirst);
    memory[row | POOL_TEAM] = pool.team;
    memory[row | POOL_ROLE] = pool.role;
    memory[row | HOLDS_CASES] = Number(pool.holdsCases);
    memory[row | SUPERVISES_UP_TO] = pool.supervisesUpTo;
    memory[row | IS_SUPERVISED] = Number(pool.supervisesUpTo === 0 && pool.supervision.length > 0);
    memory[row | COUNTED_PLACE] = pool.countedPlace;
  });
}
