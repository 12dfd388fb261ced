import type { Scenario } from '../inputs/scenario.ts';
import { MEASURE_INDEX, type MeasureId } from '../measures/catalogue.ts';
import { sentence } from '../scenario/problem.ts';
import { validateScenario } from '../scenario/validate.ts';
import { BLOCK_SIZE, createRun } from '../simulation/run.ts';
import type { Estimate } from './pair.ts';

const SEED = 'published pairs';

/** Mean of a measure over the weeks `from` to `to` of one future; weeks without a value are left out. */
export type Read = (id: MeasureId, from: number, to: number) => number;

/**
 * Simulates a scenario and reads from each future some numbers.
 * @param scenario checked first: a pair is shown by what a user could run
 * @returns mean and standard error over futures, for each of the numbers
 */
export function overFutures(
  scenario: Scenario,
  futures: number,
  readings: (read: Read) => number[],
): Estimate[] {
  const checked = validateScenario(scenario);
  if (!checked.ok) throw new Error(checked.problems.map(sentence).join('\n'));
  const run = createRun(checked.scenario, SEED);
  const columns = scenario.service.weeks + 1;
  const found: number[][] = [];
  for (let first = 0; first < futures; first += BLOCK_SIZE) {
    const count = Math.min(BLOCK_SIZE, futures - first);
    const values = run.simulate(first, count);
    for (let r = 0; r < count; r++) {
      const start = r * run.valuesPerReplication;
      found.push(
        readings((id, from, to) => {
          const row = start + MEASURE_INDEX[id] * columns;
          return meanOf(values.subarray(row + from, row + to + 1).filter((x) => !Number.isNaN(x)));
        }),
      );
    }
  }
  return found[0].map((_, index) => estimateOf(found.map((numbers) => numbers[index])));
}

const meanOf = (values: Float32Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function estimateOf(values: readonly number[]): Estimate {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { value: mean, standardError: n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0 };
}
