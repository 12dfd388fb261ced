import type { Scenario } from '../inputs/scenario.ts';
import { createRun, type IsEnough, type Run } from '../simulation/run.ts';
import { type Outcome, outcomeReader, widthOfAll } from './outcome.ts';

/** Futures to be simulated, and what is wanted of each. The same seed gives different scenarios the same luck. */
export interface Experiment {
  scenario: Scenario;
  seed: string;
  first: number;
  count: number;
  outcomes: readonly Outcome[];
  /** The same inputs as those futures drew, each lived again with other luck. */
  partners?: boolean;
}

/**
 * Where an analysis has its futures simulated: in this thread, or in worker threads. An analysis asks, and
 * knows nothing of threads; the answer depends on the experiment alone.
 */
export interface Lab {
  /** Outcomes of futures `first` to `first + count − 1`: for each in turn `widthOfAll(outcomes)` numbers. */
  observe(experiment: Experiment): Promise<Float64Array>;
  /**
   * Says how many futures the whole analysis will take, as far as it can tell now: progress is shown against it.
   * @param besides those simulated for an early answer that the whole one does not take up, which count against no limit
   */
  expect(futures: number, besides?: number): void;
}

/** Simulates futures one by one and keeps only what is wanted of each; of fewer than `count` once there are enough. */
export function observe(
  run: Run,
  first: number,
  count: number,
  outcomes: readonly Outcome[],
  partners = false,
  isEnough?: IsEnough,
): Float64Array<ArrayBuffer> {
  const width = widthOfAll(outcomes);
  const read = outcomeReader(run.scenario, outcomes);
  const answer = new Float64Array(count * width);
  for (let i = 0; i < count; i++) {
    if (i > 0 && isEnough?.()) return answer.slice(0, i * width);
    const values = partners ? run.simulatePartners(first + i, 1) : run.simulate(first + i, 1);
    read(values, answer, i * width);
  }
  return answer;
}

/** A lab in this thread, for tests and small work. */
export const localLab = (): Lab => ({
  observe: async ({ scenario, seed, first, count, outcomes, partners }) =>
    observe(createRun(scenario, seed), first, count, outcomes, partners),
  expect: () => {},
});
