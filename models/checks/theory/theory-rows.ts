import type { Scenario } from '../../inputs/scenario.ts';
import { type Simulate, simulate } from '../readings.ts';
import { learningKept } from './learning-kept.ts';
import { littlesLaw } from './little.ts';
import { LENGTHS, openCases } from './open-cases.ts';
import { peopleInPost, sickness } from './people.ts';
import type { TheoryCheck, TheoryRow } from './row.ts';
import { sharedWork } from './shared-work.ts';
import { waiting } from './waiting.ts';

/** Every comparison with theory; those of Little's law are made with the scenario given. */
export const theoryChecks = (scenario: Scenario): readonly TheoryCheck[] => [
  ...[0.65, 0.75, 0.85].map(waiting),
  ...LENGTHS.map(([words, length]) => openCases(words, length)),
  sharedWork('exponential'),
  sharedWork('fixed'),
  peopleInPost,
  sickness(3),
  sickness(20),
  learningKept,
  littlesLaw(scenario),
];

/**
 * Simulates every comparison anew, always with the same luck.
 * @param each called with the rows of each comparison as it is done
 */
export function theoryRows(
  scenario: Scenario,
  each: (rows: readonly TheoryRow[]) => void = () => undefined,
  simulateBy: Simulate = simulate,
): TheoryRow[] {
  return theoryChecks(scenario).flatMap((check) => {
    const rows = check(simulateBy);
    each(rows);
    return rows;
  });
}
