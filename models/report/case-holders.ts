import { CASE_HOLDERS, measureOf } from '../measures/catalogue.ts';
import { SPREAD_KEYS, type SpreadOf } from '../statistics/spread.ts';

import type { SpreadTables } from './band-columns.ts';
import type { CaseHoldersResult, MeasureSeries } from './results.ts';
import type { SpreadPlan } from './spread-plan.ts';

const PEOPLE = CASE_HOLDERS.unit;
const SHARE = measureOf('overCapShare').unit;

/** How many hold cases by team and role, and how many of them are over their own cap: week by week and over time. */
export function caseHolderResults(plan: SpreadPlan, tables: SpreadTables): CaseHoldersResult[] {
  return plan.caseHolders.map(({ team, role }, index) => {
    const first = plan.firstCaseHolders + 2 * index;
    const over = (stretch: number) => ({
      people: tables.seriesOver(first, PEOPLE, stretch),
      overCapShare: tables.seriesOver(first + 1, SHARE, stretch),
    });
    const weekly = {
      people: tables.seriesWeekly(first, PEOPLE),
      overCapShare: tables.seriesWeekly(first + 1, SHARE),
    };
    return {
      ...(team ? { team } : {}),
      ...(role ? { role } : {}),
      weekly,
      years: plan.years.map(({ label }, year) => ({ label, ...over(year) })),
      horizon: over(plan.years.length),
      worstWeek: worstWeek(plan.weeks, weekly.people, weekly.overCapShare),
    };
  });
}

/**
 * The week after the first day with the highest mean share over the cap; null where nobody ever is. Weeks in
 * which most futures have nobody are passed over: one person in a few futures would be a share of all.
 */
function worstWeek(
  weeks: readonly string[],
  people: MeasureSeries,
  overCapShare: MeasureSeries,
): CaseHoldersResult['worstWeek'] {
  let worst = 0;
  let highest = 0;
  for (let week = 1; week < weeks.length; week++) {
    const share = overCapShare.mean[week] ?? 0;
    if ((people.p50[week] ?? 0) < 1 || share <= highest) continue;
    worst = week;
    highest = share;
  }
  if (worst === 0) return null;
  const { unit, ...bands } = overCapShare;
  return { on: weeks[worst], overCapShare: { unit, ...spreadOfWeek(bands, worst) } };
}

const spreadOfWeek = (bands: Omit<MeasureSeries, 'unit'>, week: number) =>
  Object.fromEntries(SPREAD_KEYS.map((key) => [key, bands[key][week]])) as SpreadOf;
