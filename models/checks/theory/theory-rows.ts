import type { Scenario } from '../../inputs/scenario.ts';
import { type Simulate, simulate } from '../readings.ts';
import { learningKept } from './learning-kept.ts';
import { leavingAt } from './leaving.ts';
import { littlesLaw } from './little.ts';
import { noChance } from './no-chance.ts';
import { LENGTHS, openCases } from './open-cases.ts';
import { peopleInPost, sickness } from './people.ts';
import { returning } from './returning.ts';
import type { TheoryCheck, TheoryRow } from './row.ts';
import { sharedWork } from './shared-work.ts';
import { waiting } from './waiting.ts';

/** What the comparisons are made with, beside what they make up themselves. */
export interface TheoryInputs {
  /** The scenario in which Little's law is looked at. */
  englandCouncil: Scenario;
  /** CSV of a run without chance, worked out by hand. */
  handSpreadsheet: string;
}

/** Every comparison with theory. */
export const theoryChecks = ({
  englandCouncil,
  handSpreadsheet,
}: TheoryInputs): readonly TheoryCheck[] => [
  ...[0.65, 0.75, 0.85].map(waiting),
  ...LENGTHS.map(([words, length]) => openCases(words, length)),
  sharedWork('exponential'),
  sharedWork('fixed'),
  peopleInPost,
  sickness(3),
  sickness(20),
  leavingAt(6, 'six cases above'),
  leavingAt(20, 'eight cases below'),
  returning,
  learningKept(1),
  learningKept(1.25),
  noChance(handSpreadsheet),
  littlesLaw(englandCouncil),
];

/**
 * Simulates every comparison anew, always with the same luck.
 * @param each called with the rows of each comparison as it is done
 */
export function theoryRows(
  inputs: TheoryInputs,
  each: (rows: readonly TheoryRow[]) => void = () => undefined,
  simulateBy: Simulate = simulate,
): TheoryRow[] {
  return theoryChecks(inputs).flatMap((check) => {
    const rows = check(simulateBy);
    each(rows);
    return rows;
  });
}
