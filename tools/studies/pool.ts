import { type Outcome, outcomeReader } from '../../models/analysis/outcome.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { createRun } from '../../models/simulation/run.ts';

/** Values of outcomes of one number each, by outcome and future. */
export type Pool = readonly Float64Array[];

const SEED = 'coverage';

/**
 * Futures of one long run, which are cut into many small studies: the long run has the truth that each study estimates.
 * The same seed gives two scenarios the same luck.
 */
export function poolOf(scenario: Scenario, futures: number, outcomes: readonly Outcome[]): Pool {
  const run = createRun(scenario, SEED);
  const read = outcomeReader(scenario, outcomes);
  const row = new Float64Array(outcomes.length);
  const pool = outcomes.map(() => new Float64Array(futures));
  for (let future = 0; future < futures; future++) {
    read(run.simulate(future, 1), row, 0);
    for (const [at, values] of pool.entries()) values[future] = row[at];
  }
  return pool;
}

/** The pool cut into studies of so many futures, without those that are left over. */
export const studiesOf = (pool: Pool, futures: number): Pool[] =>
  Array.from({ length: Math.floor(pool[0].length / futures) }, (_, study) =>
    pool.map((values) => values.subarray(study * futures, (study + 1) * futures)),
  );

/** Mean of the futures that have a value. */
export function meanOf(values: ArrayLike<number>): number {
  const there = Array.from(values).filter((value) => !Number.isNaN(value));
  return there.reduce((sum, value) => sum + value, 0) / there.length;
}
