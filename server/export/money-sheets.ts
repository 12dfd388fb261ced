import type { Cell } from 'write-excel-file/node';
import {
  ERRORS_EITHER_WAY,
  KINDS_ADD_UP,
  type RunResults,
  runOfFewSentences,
  type Spread,
  type SpreadOver,
  WHAT_MONEY_COUNTS,
} from '../../models/index.ts';
import { provenanceLine } from './about-rows.ts';
import { COSTS } from './cost-measures.ts';
import { yearsOfWeeks } from './week-years.ts';
import {
  day,
  heading,
  note,
  number,
  numberHeading,
  title,
  type WorkbookSheet,
  words,
} from './workbook-cells.ts';
import { stretchesOf } from './year-lines.ts';

const RANGE = ['Mean', 'From', 'To'];
const WIDTHS = COSTS.flatMap(() => RANGE.map(() => ({ width: 14 })));

const rangeCells = (spread: Partial<Spread> | undefined): Cell[] =>
  [spread?.mean, spread?.p10, spread?.p90].map((pounds) => number(pounds));

/** Two rows of headings: each kind of cost over its mean and range. */
const headings = (before: readonly string[], after: readonly string[] = []): Cell[][] => [
  [
    ...before.map(() => null),
    ...COSTS.flatMap(({ label }) => [heading(`${label}, £`, RANGE.length), null, null]),
    ...after.map(() => null),
  ],
  [
    ...before.map((label) => heading(label)),
    ...COSTS.flatMap(() => RANGE.map(numberHeading)),
    ...after.map(numberHeading),
  ],
];

/** The error of the mean: two standard errors; none of a single future, nor of results kept from before it was told. */
const errorOf = ({ standardError }: Partial<SpreadOver> = {}): number | null =>
  typeof standardError === 'number' ? ERRORS_EITHER_WAY * standardError : null;

/** What each kind of cost comes to in each financial year, and in all weeks: mean, and the range of each future’s own total. */
export function moneyByYear(results: RunResults): WorkbookSheet {
  const data: Cell[][] = [
    title('Cost by financial year'),
    note(provenanceLine(results)),
    note(
      'Mean over the futures; from and to: the totals of eight futures in ten lie between them.',
    ),
    note(KINDS_ADD_UP),
    note(
      'Each week counts in the financial year of its Monday: 52 or 53 in a whole year, fewer where the run begins or ends in it.',
    ),
    ...[...WHAT_MONEY_COUNTS, ...runOfFewSentences(results)].map((each) => note(each)),
    [],
    ...headings(['Financial year', 'Weeks'], ['Error of the mean, ±']),
    ...stretchesOf(results).map(({ label, weeks, measures }) => [
      words(label),
      number(weeks),
      ...COSTS.flatMap(({ id }) => rangeCells(measures[id])),
      number(errorOf(measures.cost)),
    ]),
  ];
  return {
    sheet: 'Cost by year',
    data,
    columns: [{ width: 16 }, { width: 8 }, ...WIDTHS, { width: 22 }],
    stickyColumnsCount: 1,
  };
}

/** What each kind of cost comes to in each week, with the financial year in which it counts. */
export function moneyByWeek(results: RunResults): WorkbookSheet {
  const { weeks, measures } = results;
  const years = yearsOfWeeks(results);
  const data: Cell[][] = [
    title('Cost by week'),
    note(provenanceLine(results)),
    note(
      'Means of weeks add up to those of their year. Ranges do not: each is of that week alone.',
    ),
    [],
    ...headings(['Week from', 'Financial year']),
    ...weeks.slice(0, -1).map((monday, week) => [
      day(monday),
      words(years[week + 1]),
      ...COSTS.flatMap(({ id }) => {
        const series = measures[id];
        return rangeCells(
          series && {
            mean: series.mean[week + 1],
            p10: series.p10[week + 1],
            p90: series.p90[week + 1],
          },
        );
      }),
    ]),
  ];
  return {
    sheet: 'Cost by week',
    data,
    columns: [{ width: 14 }, { width: 14 }, ...WIDTHS],
    stickyRowsCount: 6,
    stickyColumnsCount: 1,
  };
}
