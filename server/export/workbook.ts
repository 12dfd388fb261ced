import writeWorkbook, { type Cell } from 'write-excel-file/node';
import {
  inputRows,
  isOfOne,
  OF_ONE_FUTURE,
  type RunResults,
  runOfFewSentences,
  type Scenario,
  SPREAD_KEYS,
  UNITS,
} from '../../models/index.ts';
import { aboutRows, provenanceLine } from './about-rows.ts';
import { budgetSheets } from './budget-sheet.ts';
import { definitionsSheet } from './definitions-sheet.ts';
import { inputsSheet } from './inputs-sheet.ts';
import { moneyByWeek, moneyByYear } from './money-sheets.ts';
import { sourcesSheets } from './sources-sheet.ts';
import { standardRows } from './standard-rows.ts';
import { teamSheets } from './team-sheet.ts';
import {
  asHighAsWords,
  asWideAsAPage,
  heading,
  moment,
  note,
  number,
  numberHeading,
  title,
  type WorkbookSheet,
  withTitlesOnEveryPage,
  words,
} from './workbook-cells.ts';
import { yearLines } from './year-lines.ts';

/** What was run and what came of it, in words. */
const about = (results: RunResults, { summary }: Scenario): WorkbookSheet => ({
  sheet: 'About',
  data: [
    ...aboutRows(results).map(([label, value = '']): Cell[] =>
      label === 'Date' && value !== ''
        ? [heading('Date (UTC)'), moment(String(value))]
        : [heading(label), words(String(value))],
    ),
    ...(summary ? [[heading('What it is'), words(summary)]] : []),
    [],
    ...results.summary.sentences.map((sentence): Cell[] => [null, words(sentence)]),
  ],
  columns: [{ width: 18 }, { width: 100 }],
});

/** The chance of meeting each test of the standard, as it is told elsewhere. */
function standard(results: RunResults): WorkbookSheet {
  const [headings, ...rows] = standardRows(results);
  return {
    sheet: 'Standard',
    data: [
      title(isOfOne(results) ? 'The standard, as met' : 'Chances of meeting the standard'),
      note(provenanceLine(results)),
      headings.map((label) => heading(label)),
      ...(results.standard.length > 0 ? rows : []).map((row) => row.map(words)),
    ],
    columns: [60, 18, 16, 22, 44].map((width) => ({ width })),
  };
}

const SPREAD_WORDS: Partial<Record<string, string>> = { mean: 'Mean', sd: 'Deviation' };
/** `5 %` for `p05`. */
const spreadWords = (key: string): string => SPREAD_WORDS[key] ?? `${Number(key.slice(1))} %`;

/** Every measure by financial year, one row for each, to be sorted and filtered. */
function byYear(results: RunResults): WorkbookSheet {
  const isOne = isOfOne(results);
  const keys = isOne ? (['mean'] as const) : SPREAD_KEYS;
  const above: Cell[][] = [
    title('Measures by financial year'),
    note(provenanceLine(results)),
    note(
      isOne
        ? OF_ONE_FUTURE
        : 'Of each future the total of a year, or the average of its weeks; mean, standard deviation and quantiles (5 % to 95 %) are over the futures.',
    ),
    ...runOfFewSentences(results).map(note),
    [
      ...['Measure', 'Unit', 'Total or average', 'Financial year'].map((label) => heading(label)),
      ...['Weeks', ...keys.map((key) => (isOne ? 'Number' : spreadWords(key)))].map(numberHeading),
    ],
  ];
  return {
    sheet: 'Measures by year',
    data: [
      ...above,
      ...yearLines(results).map(({ year, weeks, measure, over, spread }): Cell[] => [
        ...[measure.label, UNITS[measure.unit], over, year].map(words),
        number(weeks),
        ...keys.map((key) => number(spread[key], measure.decimals)),
      ]),
    ],
    columns: [38, 16, 16, 16, 8, ...keys.map(() => 12)].map((width) => ({ width })),
    stickyRowsCount: above.length,
    stickyColumnsCount: 1,
  };
}

/**
 * Results as a workbook (Office Open XML, `.xlsx`): what was run, the standard, budgets where there are any, cost by financial year
 * and by team, every measure by year, cost by week, what measures count, what was assumed and what the sources are.
 */
export async function resultsWorkbook(
  results: RunResults,
  scenario: Scenario,
): Promise<Uint8Array<ArrayBuffer>> {
  const inputs = inputRows(scenario);
  const sheets = [
    about(results, scenario),
    standard(results),
    ...budgetSheets(results),
    moneyByYear(results),
    ...teamSheets(results),
    byYear(results),
    moneyByWeek(results),
    definitionsSheet(results),
    inputsSheet(results, inputs),
    ...sourcesSheets(results, inputs),
  ];
  return new Uint8Array(
    await writeWorkbook(
      sheets.map((sheet) => ({ ...asHighAsWords(sheet), orientation: 'landscape' as const })),
      { features: [asWideAsAPage, withTitlesOnEveryPage], fontFamily: 'Arial', fontSize: 10 },
    ).toBuffer(),
  );
}
