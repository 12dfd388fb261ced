import type { Scenario } from '../inputs/scenario.ts';
import { type MeasureId, measureOf } from '../measures/catalogue.ts';
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

/** Flows that are counted add up over weeks; shares, ratios and waits are averaged, as positions are. */
export function addsUp(id: MeasureId): boolean {
  const { kind, unit } = measureOf(id);
  return kind === 'flow' && !['share', 'ratio', 'workingDays'].includes(unit);
}

/** A measure over some weeks, as one number of each future. */
export const measureOver = (measure: MeasureId, weeks: Weeks, team?: string): Outcome => ({
  reading: { kind: 'measure', measure, ...(team === undefined ? {} : { team }) },
  ...weeks,
  as: addsUp(measure) ? 'total' : 'mean',
});
