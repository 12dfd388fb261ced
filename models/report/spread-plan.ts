import { readingDates } from '../calendar/timeline.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { isAddedUp } from '../measures/added-up.ts';
import { MEASURE_INDEX, MEASURES, type MeasureId } from '../measures/catalogue.ts';
import { scopeCount } from '../measures/series.ts';
import { MEAN_KEYS } from '../statistics/mean-error.ts';
import { SPREAD_KEYS } from '../statistics/spread.ts';
import { type CaseHolderSeries, caseHolderSeries } from './case-holder-series.ts';
import { type RoleSeries, roleSeries } from './role-series.ts';
import { financialYears, horizonOf, type Stretch } from './stretches.ts';

/** One series whose spread is wanted week by week. */
export interface PlannedSeries {
  /** Its rows among the series of a replication, added together. */
  rows: readonly number[];
  /** Rows that it is divided by, added together. */
  per?: readonly number[];
  /** Its spread over each stretch is wanted too. */
  overStretches: boolean;
  /** Over a stretch it adds up; otherwise it is averaged. */
  addsUp: boolean;
}

/**
 * Which spreads results are made of, and where each is written: the most of the work of a summary, which
 * can be shared out by series.
 */
export interface SpreadPlan {
  /** Each measure of the whole service, then of each team; then people and the share over their cap of each of the case holders; then learning and supervision of each role. */
  series: readonly PlannedSeries[];
  measures: readonly MeasureId[];
  caseHolders: readonly CaseHolderSeries[];
  /** Where among the series those of case holders begin. */
  firstCaseHolders: number;
  roles: readonly RoleSeries[];
  /** Where among the series those of roles begin. */
  firstRoles: number;
  weeks: readonly string[];
  years: readonly Stretch[];
  horizon: Stretch;
  /** Numbers written for one series: a spread for each week, then for each year, then for all weeks; then how well their means are known. */
  size: number;
  /** Where among them it begins how well the mean of each year, then of all weeks, is known (`MEAN_KEYS`). */
  firstOfMeans: number;
}

/** @param some only these measures, and nothing by role; all when left out */
export function spreadPlan(scenario: Scenario, some?: readonly MeasureId[]): SpreadPlan {
  const weeks = readingDates(scenario.service.startDate, scenario.service.weeks);
  const years = financialYears(weeks);
  const measures = some ?? MEASURES.map(({ id }) => id);
  const scopes = Array.from({ length: scopeCount(scenario.teams.length) }, (_, scope) => scope);
  const caseHolders = some ? [] : caseHolderSeries(scenario);
  const roles = some ? [] : roleSeries(scenario);
  const ofMeasures = scopes.flatMap((scope) =>
    measures.map((id) => ({
      rows: [scope * MEASURES.length + MEASURE_INDEX[id]],
      overStretches: scope === 0,
      addsUp: isAddedUp(id),
    })),
  );
  const stock = { overStretches: true, addsUp: false };
  const firstOfMeans = (weeks.length + years.length + 1) * SPREAD_KEYS.length;
  return {
    series: [
      ...ofMeasures,
      ...caseHolders.flatMap(({ people, overCap }) => [
        { ...stock, rows: people },
        { ...stock, rows: overCap, per: people },
      ]),
      ...roles.map(({ rows }) => ({ rows, overStretches: false, addsUp: true })),
    ],
    measures,
    caseHolders,
    firstCaseHolders: ofMeasures.length,
    roles,
    firstRoles: ofMeasures.length + 2 * caseHolders.length,
    weeks,
    years,
    horizon: horizonOf(weeks),
    size: firstOfMeans + (years.length + 1) * MEAN_KEYS.length,
    firstOfMeans,
  };
}
