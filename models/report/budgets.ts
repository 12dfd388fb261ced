import type { Scenario } from '../inputs/scenario.ts';
import { MEASURE_INDEX } from '../measures/catalogue.ts';
import { chanceOf } from '../statistics/chance.ts';
import { MEAN_KEYS, meanErrorAt, writeMeanError } from '../statistics/mean-error.ts';
import { spreadOf } from '../statistics/spread.ts';
import { ENOUGH_OF_TEN } from './budget-words.ts';
import { budgetedYears, isJudgedYear, keepsBudget, partOfYear } from './budget-years.ts';
import type { Readings } from './readings.ts';
import type { BudgetResults, BudgetYear, SpreadOver } from './results.ts';
import { type Stretch, totalOver } from './stretches.ts';

const NOT_JUDGED = { forDaysPounds: null, overspend: null, holds: null, enoughPounds: null };

/** The least that is as much as what nine or more of ten futures cost. */
const enoughOf = (pounds: Float64Array): number =>
  pounds.toSorted()[Math.ceil((pounds.length * ENOUGH_OF_TEN) / 10) - 1];

/** @param pounds sorted by it */
function poundsOver(pounds: Float32Array): SpreadOver {
  const error = new Float64Array(MEAN_KEYS.length);
  writeMeanError(pounds, error, 0);
  return { unit: 'pounds', ...spreadOf(pounds), ...meanErrorAt(error, 0) };
}

/**
 * What staff cost, future by future, against the budgets of a scenario; undefined where it sets none.
 * @param years the financial years that were simulated
 */
export function budgetResults(
  scenario: Scenario,
  readings: Readings,
  years: readonly Stretch[],
): BudgetResults | undefined {
  const budgeted = budgetedYears(scenario, years);
  if (budgeted.length === 0) return undefined;
  const { replications, columns } = readings;
  const weekly = readings.series(MEASURE_INDEX.cost);
  const within = new Uint8Array(replications).fill(1);
  const results = budgeted.map((year): BudgetYear => {
    const { label, weeks, budgetPounds } = year;
    const told = { label, weeks: weeks.length, budgetPounds };
    if (!isJudgedYear(year)) return { ...told, ...NOT_JUDGED };
    const { forDaysPounds } = year;
    const over = new Float64Array(replications);
    totalOver(year, true, weekly, columns, over);
    const enoughPounds = Math.ceil(enoughOf(over) / partOfYear(weeks.length));
    let holding = 0;
    for (let future = 0; future < replications; future++) {
      if (keepsBudget(over[future], forDaysPounds)) holding++;
      else within[future] = 0;
      over[future] -= forDaysPounds;
    }
    const holds = chanceOf(holding, replications);
    const overspend = poundsOver(Float32Array.from(over));
    return { ...told, forDaysPounds, overspend, holds, enoughPounds };
  });
  const all = within.reduce((sum, each) => sum + each, 0);
  const isAnyJudged = budgeted.some(isJudgedYear);
  return { years: results, allHold: isAnyJudged ? chanceOf(all, replications) : null };
}
