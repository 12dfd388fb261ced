import type { Scenario } from '../inputs/scenario.ts';
import { MEASURE_INDEX, MEASURES, type MeasureId } from '../measures/catalogue.ts';
import { valueOf } from '../scenario/quantity.ts';

/** One test of the standard, ready to be read from the values of a replication. */
export interface ReadyTest {
  test: Scenario['standard']['tests'][number];
  /** Row of the measure in a replication's values. */
  series: number;
  met: (value: number) => boolean;
}

export const readyTests = (scenario: Scenario): ReadyTest[] =>
  scenario.standard.tests.map((test) => {
    // Values are kept in single precision; the threshold is compared in the same.
    const threshold = Math.fround(valueOf(test.threshold));
    const atMost = test.comparison === 'at-most';
    const team = scenario.teams.findIndex(({ id }) => id === test.team);
    const scope = team < 0 || scenario.teams.length === 1 ? 0 : team + 1;
    return {
      test,
      series: scope * MEASURES.length + MEASURE_INDEX[test.measure as MeasureId],
      met: (value) => (atMost ? value <= threshold : value >= threshold),
    };
  });

/**
 * Whether each future meets a test in each week. A week in which the measure has no value (nobody waits,
 * nothing ended) has nothing that could breach, and counts as met.
 * @param values weeks + 1 readings of the test's series for each replication
 * @returns for each of them 1 where the test is met, 0 where not
 */
export function weeksMet({ met }: ReadyTest, values: Float32Array): Uint8Array {
  const outcome = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    outcome[i] = Number.isNaN(value) || met(value) ? 1 : 0;
  }
  return outcome;
}
