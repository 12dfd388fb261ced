import {
  BUDGETS_COVER,
  type BudgetYear,
  budgetYearWords,
  chanceWords,
  HELD_AGAINST,
  holdsWords,
  isOfOne,
  meanOverspendWords,
  notJudgedWords,
  overspendRange,
  poundsAsGiven,
  type RunResults,
} from '../../models/index.ts';
import { textTable } from './text-table.ts';

/** Empty of a year that is not judged. */
const rangeText = (year: BudgetYear): string => (year.overspend ? overspendRange(year) : '');

/** What staff cost against the budgets, for a terminal; nothing without budgets. */
export function budgetText(results: RunResults): string[] {
  const { budgets } = results;
  if (!budgets) return [];
  const isOne = isOfOne(results);
  const held = isOne ? holdsWords : chanceWords;
  const table = textTable([
    [
      ...['Financial year', 'Budget'],
      ...(isOne ? ['Held', 'Cost against it'] : ['Chance that it holds', 'On average', 'Range']),
    ],
    ...budgets.years.map((year) => [
      budgetYearWords(year),
      poundsAsGiven(year.budgetPounds),
      year.holds ? held(year.holds) : 'not judged',
      year.overspend ? meanOverspendWords(year) : notJudgedWords(year),
      ...(isOne ? [] : [rangeText(year)]),
    ]),
  ]);
  return [...table, `${HELD_AGAINST} ${BUDGETS_COVER}`];
}
