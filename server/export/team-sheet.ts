import type { Cell } from 'write-excel-file/node';
import {
  isOfOne,
  type MeasureTable,
  OF_ONE_FUTURE,
  type RunResults,
  runOfFewSentences,
} from '../../models/index.ts';
import { provenanceLine } from './about-rows.ts';
import { COSTS } from './cost-measures.ts';
import { yearsOfWeeks } from './week-years.ts';
import {
  heading,
  note,
  number,
  numberHeading,
  title,
  type WorkbookSheet,
  words,
} from './workbook-cells.ts';
import { stretchesOf } from './year-lines.ts';

const WHOLE = 'The whole service';

/** Means of weeks add up to the mean of their year; null where a kind of cost was not worked out. */
function meanOver(
  measures: MeasureTable,
  id: (typeof COSTS)[number]['id'],
  isWithin: readonly boolean[],
): number | null {
  const { mean } = measures[id] ?? {};
  if (!mean) return null;
  return mean.reduce<number>((sum, pounds, week) => sum + (isWithin[week] ? (pounds ?? 0) : 0), 0);
}

/** What each team costs by kind in each financial year, and in all weeks; no sheet where there is one team. */
export function teamSheets(results: RunResults): WorkbookSheet[] {
  const { teams, measures } = results;
  if (teams.length === 0) return [];
  const years = yearsOfWeeks(results);
  const stretches = stretchesOf(results);
  const all = stretches.length - 1;
  const rowsOf = (name: string, table: MeasureTable): Cell[][] =>
    stretches.map(({ label, weeks }, place) => {
      const isWithin = years.map((year) => year !== '' && (place === all || year === label));
      return [
        words(name),
        words(label),
        number(weeks),
        ...COSTS.map(({ id }) => number(meanOver(table, id, isWithin))),
      ];
    });
  return [
    {
      sheet: 'Cost by team',
      data: [
        title('Cost by team and financial year'),
        note(provenanceLine(results)),
        note(
          `${isOfOne(results) ? `${OF_ONE_FUTURE} Teams` : 'Means over the futures: those of teams'} add up to the whole service, and kinds to the cost, but for rounding. What is said of money on “Cost by year” holds here too.`,
        ),
        ...runOfFewSentences(results).map(note),
        [
          ...['Team', 'Financial year'].map((label) => heading(label)),
          ...['Weeks', ...COSTS.map(({ label }) => `${label}, £`)].map(numberHeading),
        ],
        ...teams.flatMap(({ name, measures: own }) => rowsOf(name, own)),
        ...rowsOf(WHOLE, measures),
      ],
      columns: [40, 16, 8, 20, 16, 28, 16].map((width) => ({ width })),
      stickyRowsCount: 4 + runOfFewSentences(results).length,
      stickyColumnsCount: 1,
    },
  ];
}
