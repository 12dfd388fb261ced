import type { Scenario } from '../inputs/scenario.ts';
import { isAddedUp } from '../measures/added-up.ts';
import type { MeasureId } from '../measures/catalogue.ts';
import { type Over, WEEKS_OF_YEAR } from './compare/question.ts';
import type { Outcome } from './outcome.ts';

/** Weeks of the run, both included; 0 is the opening position. */
export interface Weeks {
  from: number;
  to: number;
}

/** The weeks of a stretch of the run. */
export function weeksOver({ service: { weeks } }: Scenario, over: Over): Weeks {
  const from = {
    'last-year': Math.max(1, weeks - WEEKS_OF_YEAR + 1),
    'whole-run': 1,
    'last-week': weeks,
  };
  return { from: from[over], to: weeks };
}

/** A measure over some weeks, as one number of each future. */
export const measureOver = (measure: MeasureId, weeks: Weeks, team?: string): Outcome => ({
  reading: { kind: 'measure', measure, ...(team === undefined ? {} : { team }) },
  ...weeks,
  as: isAddedUp(measure) ? 'total' : 'mean',
});
