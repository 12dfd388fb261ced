import type { Scenario } from '../../inputs/scenario.ts';
import type { Lab } from '../lab.ts';
import { type Outcome, widthOf, widthOfAll } from '../outcome.ts';

/** The values of some outcomes of one scenario, read by column. */
export interface Futures {
  /** @param week of an outcome of each week; 0 for one number */
  column(outcome: Outcome, week?: number): Float64Array;
}

/** Simulates the first `count` futures of a scenario. */
export async function observed(
  lab: Lab,
  scenario: Scenario,
  seed: string,
  count: number,
  outcomes: readonly Outcome[],
): Promise<Futures> {
  const values = await lab.observe({ scenario, seed, first: 0, count, outcomes });
  const width = widthOfAll(outcomes);
  const starts = new Map<Outcome, number>();
  outcomes.reduce((at, outcome) => {
    starts.set(outcome, at);
    return at + widthOf(outcome);
  }, 0);
  return {
    column(outcome, week = 0) {
      const at = (starts.get(outcome) ?? 0) + week;
      return Float64Array.from({ length: count }, (_, future) => values[future * width + at]);
    },
  };
}
