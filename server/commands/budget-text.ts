import {
  BUDGETS_COVER,
  type BudgetYear,
  budgetYearWords,
  chanceWords,
  HELD_AGAINST,
  meanOverspendWords,
  notJudgedWords,
  overspendRange,
  poundsAsGiven,
  type RunResults,
} from '../../models/index.ts';
import { textTable } from './text-table.ts';

/** A single future has none, and a year that is not judged. */
function rangeText(year: BudgetYear): string {
  if (!year.overspend) return '';
  return overspendRange(year) || 'none';
}

/** What staff cost against the budgets, for a terminal; nothing without budgets. */
export function budgetText({ budgets }: RunResults): string[] {
  if (!budgets) return [];
  const table = textTable([
    ['Financial year', 'Budget', 'Chance that it holds', 'On average', 'Range'],
    ...budgets.years.map((year) => [
      budgetYearWords(year),
      poundsAsGiven(year.budgetPounds),
      year.holds ? chanceWords(year.holds) : 'not judged',
      year.overspend ? meanOverspendWords(year) : notJudgedWords(year),
      rangeText(year),
    ]),
  ]);
  return [...table, `${HELD_AGAINST} ${BUDGETS_COVER}`];
}
