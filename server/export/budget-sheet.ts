import type { Cell } from 'write-excel-file/node';
import {
  BUDGETS_COVER,
  chanceWords,
  HELD_AGAINST,
  holdsWords,
  isOfOne,
  notJudgedWords,
  OF_ONE_FUTURE,
  type RunResults,
} from '../../models/index.ts';
import { provenanceLine } from './about-rows.ts';
import {
  heading,
  note,
  number,
  numberHeading,
  title,
  type WorkbookSheet,
  words,
} from './workbook-cells.ts';

/** Whether the budget of each financial year holds; no sheet where there is none. */
export function budgetSheets(results: RunResults): WorkbookSheet[] {
  const { budgets } = results;
  if (!budgets) return [];
  const isOne = isOfOne(results);
  const held = isOne ? holdsWords : chanceWords;
  const overspent = isOne
    ? ['Overspent, £']
    : ['Overspent on average, £', 'From, £', 'To, £', 'Enough for nine in ten, £'];
  const data: Cell[][] = [
    title('Does the budget hold?'),
    note(provenanceLine(results)),
    note(HELD_AGAINST),
    note(BUDGETS_COVER),
    note(
      `Overspent is the cost less the budget for the days simulated, below 0 where less is spent${isOne ? '' : '; eight futures in ten lie between from and to'}.`,
    ),
    note(
      isOne
        ? OF_ONE_FUTURE
        : 'Enough for nine in ten is the least budget of the year that holds in nine or more of ten of these futures.',
    ),
    [],
    [
      ...['Financial year', isOne ? 'Held' : 'Chance that it holds'].map((label) => heading(label)),
      ...['Weeks', 'Budget of the year, £', 'For the days simulated, £', ...overspent].map(
        numberHeading,
      ),
    ],
    ...budgets.years.map((year): Cell[] => [
      words(year.label),
      words(year.holds ? held(year.holds) : `Not judged: ${notJudgedWords(year)}`),
      number(year.weeks),
      number(year.budgetPounds),
      number(year.forDaysPounds),
      ...[year.overspend?.mean, year.overspend?.p10, year.overspend?.p90, year.enoughPounds]
        .slice(0, overspent.length)
        .map((pounds) => number(pounds)),
    ]),
  ];
  return [
    {
      sheet: 'Budget',
      data,
      columns: [16, 32, 8, 24, 28, 28, ...(isOne ? [] : [16, 16, 28])].map((width) => ({ width })),
      stickyColumnsCount: 1,
    },
  ];
}
