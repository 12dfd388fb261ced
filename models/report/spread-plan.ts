import { readingDates } from '../calendar/timeline.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { MEASURE_INDEX, MEASURES, type MeasureId } from '../measures/catalogue.ts';
import { scopeCount } from '../measures/series.ts';
import { SPREAD_KEYS } from '../statistics/spread.ts';
import { financialYears, horizonOf, type Stretch } from './stretches.ts';

/** One series whose spread is wanted week by week; of the whole service, over each stretch as well. */
export interface PlannedSeries {
  measure: MeasureId;
  /** Its row among the series of a replication. */
  series: number;
  ofService: boolean;
}

/**
 * Which spreads results are made of, and where each is written: the most of the work of a summary, which
 * can be shared out by series.
 */
export interface SpreadPlan {
  series: readonly PlannedSeries[];
  weeks: readonly string[];
  years: readonly Stretch[];
  horizon: Stretch;
  /** Numbers written for one series: a spread for each week, then for each year, then for all weeks. */
  size: number;
}

/** @param measures only these; all when left out */
export function spreadPlan(scenario: Scenario, measures?: readonly MeasureId[]): SpreadPlan {
  const weeks = readingDates(scenario.service.startDate, scenario.service.weeks);
  const years = financialYears(weeks);
  const ids = measures ?? MEASURES.map(({ id }) => id);
  const scopes = Array.from({ length: scopeCount(scenario.teams.length) }, (_, scope) => scope);
  return {
    series: scopes.flatMap((scope) =>
      ids.map((measure) => ({
        measure,
        series: scope * MEASURES.length + MEASURE_INDEX[measure],
        ofService: scope === 0,
      })),
    ),
    weeks,
    years,
    horizon: horizonOf(weeks),
    size: (weeks.length + years.length + 1) * SPREAD_KEYS.length,
  };
}
