import type { Cell } from 'write-excel-file/node';
import {
  ERRORS_EITHER_WAY,
  isOfOne,
  KINDS_ADD_UP,
  OF_ONE_FUTURE,
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

/** What is shown of a kind of cost: its mean and range, or the one number of a single future. */
const widthsOf = (isOne: boolean) =>
  COSTS.flatMap(() => (isOne ? [{ width: 20 }] : RANGE.map(() => ({ width: 14 }))));

const costCells = (spread: Partial<Spread> | undefined, isOne: boolean): Cell[] =>
  [spread?.mean, ...(isOne ? [] : [spread?.p10, spread?.p90])].map((pounds) => number(pounds));

/** Two rows of headings, each kind of cost over its mean and range; one of a single future. */
function headings(
  isOne: boolean,
  before: readonly string[],
  after: readonly string[] = [],
): Cell[][] {
  const names = COSTS.map(({ label }) => `${label}, £`);
  const first = before.map((label) => heading(label));
  if (isOne) return [[...first, ...names.map(numberHeading)]];
  return [
    [
      ...before.map(() => null),
      ...names.flatMap((name) => [heading(name, RANGE.length), null, null]),
      ...after.map(() => null),
    ],
    [...first, ...COSTS.flatMap(() => RANGE.map(numberHeading)), ...after.map(numberHeading)],
  ];
}

/** The error of the mean: two standard errors; none of a single future, nor of results kept from before it was told. */
const errorOf = ({ standardError }: Partial<SpreadOver> = {}): number | null =>
  typeof standardError === 'number' ? ERRORS_EITHER_WAY * standardError : null;

/** What each kind of cost comes to in each financial year, and in all weeks: mean, and the range of each future’s own total. */
export function moneyByYear(results: RunResults): WorkbookSheet {
  const isOne = isOfOne(results);
  const data: Cell[][] = [
    title('Cost by financial year'),
    note(provenanceLine(results)),
    ...(isOne
      ? [OF_ONE_FUTURE]
      : [
          'Mean over the futures; from and to: the totals of eight futures in ten lie between them.',
          KINDS_ADD_UP,
        ]
    ).map(note),
    note(
      'Each week counts in the financial year of its Monday: 52 or 53 in a whole year, fewer where the run begins or ends in it.',
    ),
    ...[...WHAT_MONEY_COUNTS, ...runOfFewSentences(results)].map((each) => note(each)),
    [],
    ...headings(isOne, ['Financial year', 'Weeks'], ['Error of the mean, ±']),
    ...stretchesOf(results).map(({ label, weeks, measures }) => [
      words(label),
      number(weeks),
      ...COSTS.flatMap(({ id }) => costCells(measures[id], isOne)),
      ...(isOne ? [] : [number(errorOf(measures.cost))]),
    ]),
  ];
  return {
    sheet: 'Cost by year',
    data,
    columns: [{ width: 16 }, { width: 8 }, ...widthsOf(isOne), ...(isOne ? [] : [{ width: 22 }])],
    stickyColumnsCount: 1,
  };
}

/** What each kind of cost comes to in each week, with the financial year in which it counts. */
export function moneyByWeek(results: RunResults): WorkbookSheet {
  const { weeks, measures } = results;
  const isOne = isOfOne(results);
  const years = yearsOfWeeks(results);
  const above: Cell[][] = [
    title('Cost by week'),
    note(provenanceLine(results)),
    note(
      isOne
        ? OF_ONE_FUTURE
        : 'Means of weeks add up to those of their year. Ranges do not: each is of that week alone.',
    ),
    [],
    ...headings(isOne, ['Week from', 'Financial year']),
  ];
  const data: Cell[][] = [
    ...above,
    ...weeks.slice(0, -1).map((monday, week) => [
      day(monday),
      words(years[week + 1]),
      ...COSTS.flatMap(({ id }) => {
        const series = measures[id];
        return costCells(
          series && {
            mean: series.mean[week + 1],
            p10: series.p10[week + 1],
            p90: series.p90[week + 1],
          },
          isOne,
        );
      }),
    ]),
  ];
  return {
    sheet: 'Cost by week',
    data,
    columns: [{ width: 14 }, { width: 14 }, ...widthsOf(isOne)],
    stickyRowsCount: above.length,
    stickyColumnsCount: 1,
  };
}
