import { financialYearLabel } from '../calendar/dates.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { valueOf } from '../scenario/quantity.ts';
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../units.ts';
import type { Stretch } from './stretches.ts';
import { isWholeYear } from './year-words.ts';

/** A financial year for which a scenario sets a budget. */
export interface BudgetedYear {
  /** The calendar year in which it begins. */
  beginsIn: number;
  /** `2026-27`. */
  label: string;
  /** Its simulated weeks, by their places among the readings; none where it is not simulated. */
  weeks: readonly number[];
  /** The budget of the whole year. */
  budgetPounds: number;
  /** The part of it for the days simulated; null where the year is not simulated in full, and so not judged. */
  forDaysPounds: number | null;
}

/** The same where it is judged. */
export type JudgedYear = BudgetedYear & { forDaysPounds: number };

export const isJudgedYear = (year: BudgetedYear): year is JudgedYear => year.forDaysPounds !== null;

/**
 * The budgets of a scenario in the order of time. A year of whole weeks has a day or so less than a year, or some more, and is
 * held against the part of its budget for as many days.
 * @param years the financial years that are simulated
 */
export const budgetedYears = (
  { costs: { budgets = [] } }: Scenario,
  years: readonly Stretch[],
): BudgetedYear[] =>
  budgets
    .toSorted((a, b) => a.beginsIn - b.beginsIn)
    .map((budget) => {
      const { beginsIn, pounds } = budget;
      const label = financialYearLabel(beginsIn);
      const weeks = years.find((year) => year.label === label)?.weeks ?? [];
      const isJudged = isWholeYear({ weeks: weeks.length });
      const forDaysPounds = isJudged ? budgetForDays(budget, weeks.length) : null;
      return { beginsIn, label, weeks, budgetPounds: valueOf(pounds), forDaysPounds };
    });

/**
 * The part of the budget of a financial year, £, for so many of its weeks. Days are those of a mean year, as pay counts them:
 * what is paid by the year then keeps a budget of as much in leap years too.
 */
export const budgetForDays = (
  { pounds }: NonNullable<Scenario['costs']['budgets']>[number],
  weeks: number,
): number => valueOf(pounds) * partOfYear(weeks);

/** What of a year so many weeks are. */
export const partOfYear = (weeks: number): number => (weeks * DAYS_PER_WEEK) / DAYS_PER_YEAR;

/** Whether a cost is within a budget, to the pound: sums of weeks are no more exact. */
export const keepsBudget = (costPounds: number, mostPounds: number): boolean =>
  Math.round(costPounds - mostPounds) <= 0;
