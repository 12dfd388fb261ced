import type { Scenario } from '../inputs/scenario.ts';
import { isAddedUp } from '../measures/added-up.ts';
import type { MeasureId } from '../measures/catalogue.ts';
import type { Over } from './compare/question.ts';
import type { Outcome } from './outcome.ts';

const WEEKS_OF_YEAR = 52;

/** The weeks of a stretch of the run, both ends included. */
export function weeksOver(
  { service: { weeks } }: Scenario,
  over: Over,
): { from: number; to: number } {
  const from = {
    'last-year': Math.max(1, weeks - WEEKS_OF_YEAR + 1),
    'whole-run': 1,
    'last-week': weeks,
  };
  return { from: from[over], to: weeks };
}

/** A measure over a stretch, as one number of each future. */
export const measureOver = (
  scenario: Scenario,
  measure: MeasureId,
  over: Over,
  team?: string,
): Outcome => ({
  reading: { kind: 'measure', measure, ...(team === undefined ? {} : { team }) },
  ...weeksOver(scenario, over),
  as: isAddedUp(measure) ? 'total' : 'mean',
});
