import { dayNumber, financialYearLabel } from '../calendar/dates.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { MEASURE_INDEX } from '../measures/catalogue.ts';
import { valueOf } from '../scenario/quantity.ts';
import { chanceOf } from '../statistics/chance.ts';
import { MEAN_KEYS, meanErrorAt, writeMeanError } from '../statistics/mean-error.ts';
import { spreadOf } from '../statistics/spread.ts';
import { DAYS_PER_WEEK } from '../units.ts';
import type { Readings } from './readings.ts';
import type { BudgetResults, BudgetYear, SpreadOver } from './results.ts';
import { type Stretch, totalOver } from './stretches.ts';
import { isWholeYear } from './year-words.ts';

/** The part of the budget of a financial year, £, for so many of its weeks. */
export const budgetForDays = (
  { pounds, beginsIn }: NonNullable<Scenario['costs']['budgets']>[number],
  weeks: number,
): number => (valueOf(pounds) * weeks * DAYS_PER_WEEK) / daysOfYear(beginsIn);

/** @param pounds sorted by it */
function poundsOver(pounds: Float32Array): SpreadOver {
  const error = new Float64Array(MEAN_KEYS.length);
  writeMeanError(pounds, error, 0);
  return { unit: 'pounds', ...spreadOf(pounds), ...meanErrorAt(error, 0) };
}

/** Days of the financial year that begins in a calendar year. */
const daysOfYear = (beginsIn: number): number =>
  dayNumber(`${beginsIn + 1}-04-01`) - dayNumber(`${beginsIn}-04-01`);

/**
 * What staff cost, future by future, against the budgets of a scenario; undefined where it sets none. A year of whole weeks has
 * a day or two less than 365, or some more, and is held against the part of its budget for as many days.
 * @param years the financial years that were simulated
 */
export function budgetResults(
  { costs }: Scenario,
  readings: Readings,
  years: readonly Stretch[],
): BudgetResults | undefined {
  if (!costs.budgets || costs.budgets.length === 0) return undefined;
  const { replications, columns } = readings;
  const weekly = readings.series(MEASURE_INDEX.cost);
  const within = new Uint8Array(replications).fill(1);
  let judged = 0;
  const results = costs.budgets
    .toSorted((a, b) => a.beginsIn - b.beginsIn)
    .map((budget): BudgetYear => {
      const { beginsIn, pounds } = budget;
      const label = financialYearLabel(beginsIn);
      const year = years.find((each) => each.label === label);
      const weeks = year?.weeks.length ?? 0;
      const budgetPounds = valueOf(pounds);
      if (!year || !isWholeYear({ weeks }))
        return { label, weeks, budgetPounds, forDaysPounds: null, overspend: null, holds: null };
      judged++;
      const forDaysPounds = budgetForDays(budget, weeks);
      const over = new Float32Array(replications);
      totalOver(year, true, weekly, columns, over);
      let holding = 0;
      for (let future = 0; future < replications; future++) {
        over[future] -= forDaysPounds;
        if (over[future] <= 0) holding++;
        else within[future] = 0;
      }
      const holds = chanceOf(holding, replications);
      return { label, weeks, budgetPounds, forDaysPounds, overspend: poundsOver(over), holds };
    });
  const all = within.reduce((sum, each) => sum + each, 0);
  return { years: results, allHold: judged > 0 ? chanceOf(all, replications) : null };
}
