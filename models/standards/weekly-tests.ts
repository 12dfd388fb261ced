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
 * Which tests each future meets in each week. A week in which the measure has no value (nobody waits,
 * nothing ended) has nothing that could breach, and counts as met.
 * @returns one row of weeks + 1 for each test and replication: 1 met, 0 not
 */
export function testOutcomes(
  tests: readonly ReadyTest[],
  values: Float32Array,
  replications: number,
  columns: number,
): Uint8Array[] {
  const perReplication = values.length / replications;
  return tests.map(({ series, met }) => {
    const outcome = new Uint8Array(replications * columns);
    for (let r = 0; r < replications; r++) {
      const from = r * perReplication + series * columns;
      for (let week = 0; week < columns; week++) {
        const value = values[from + week];
        outcome[r * columns + week] = Number.isNaN(value) || met(value) ? 1 : 0;
      }
    }
    return outcome;
  });
}
