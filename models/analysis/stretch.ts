import { lastYearFrom, WEEKS_OF_YEAR } from '../calendar/last-year.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { isAddedUp } from '../measures/added-up.ts';
import type { MeasureId } from '../measures/catalogue.ts';
import type { Over } from './compare/question.ts';
import type { Outcome } from './outcome.ts';

/** Weeks of the run, both included; 0 is the opening position. */
export interface Weeks {
  from: number;
  to: number;
}

/** The weeks of a stretch of the run. */
export function weeksOver({ service: { weeks } }: Scenario, over: Over): Weeks {
  const from = {
    'last-year': lastYearFrom(weeks),
    'whole-run': 1,
    'last-week': weeks,
  };
  return { from: from[over], to: weeks };
}

/** What a stretch that was asked for is called: of a run that has no whole year, the last year is the whole run. */
export const calledOver = <Asked extends string>(
  { service: { weeks } }: Scenario,
  asked: Asked,
): Asked | 'whole-run' => (asked === 'last-year' && weeks < WEEKS_OF_YEAR ? 'whole-run' : asked);

/** A measure over some weeks, as one number of each future. */
export const measureOver = (measure: MeasureId, weeks: Weeks, team?: string): Outcome => ({
  reading: { kind: 'measure', measure, ...(team === undefined ? {} : { team }) },
  ...weeks,
  as: isAddedUp(measure) ? 'total' : 'mean',
});
