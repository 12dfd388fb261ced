import {
  BUDGETS_COVER,
  HELD_AGAINST,
  KINDS_ADD_UP,
  type RunResults,
  SPREAD_KEYS,
  UNITS,
  WHAT_MONEY_COUNTS,
} from '../../models/index.ts';
import { aboutMeansRows } from './about-rows.ts';
import { budgetLines } from './budget-lines.ts';
import { csvText } from './csv-text.ts';
import { yearLines } from './year-lines.ts';

/** A chance is of the year as one, and a budget that is not judged of no weeks in particular. */
const OVER = {
  budget: 'total',
  overspend: 'total',
  budgetHolds: undefined,
  budgetNotJudged: undefined,
};

const COLUMNS = [
  'financialYear',
  'weeks',
  'measure',
  'label',
  'unit',
  'over',
  ...SPREAD_KEYS,
  'standardError',
  'ofFew',
];

/** What is said of money wherever it is shown by kind, and of budgets where there are any. */
const moneyNotes = ({ budgets }: RunResults): [string, string][] =>
  [KINDS_ADD_UP, ...WHAT_MONEY_COUNTS, ...(budgets ? [HELD_AGAINST, BUDGETS_COVER] : [])].map(
    (each) => ['Note', each],
  );

/**
 * Results by financial year: rows with the provenance, an empty row, a row of headings, then one row for each measure of
 * the whole service and year, and one for all weeks. `over` says whether a future’s value is the total of those weeks or their
 * average; mean and percentiles are of these values, so that they are ranges of totals, not totals of weekly ranges. The last
 * columns are the standard error of the mean, and `yes` where few futures make it, so that it may be farther off. Where there are
 * budgets, rows of what is spent beyond them and of the chance that they hold come last, and of a budget that is not judged one that
 * says why.
 */
export const yearsCsv = (results: RunResults): string =>
  csvText(
    [...aboutMeansRows(results), ...moneyNotes(results)],
    COLUMNS,
    [
      ...yearLines(results).map(({ measure, ...line }) => ({ ...line, ...measure })),
      ...budgetLines(results).map((line) => ({ ...line, over: OVER[line.id] })),
    ].map(({ year, weeks, id, label, unit, over, spread }) => [
      year,
      weeks,
      id,
      label,
      UNITS[unit],
      over,
      ...SPREAD_KEYS.map((key) => spread[key]),
      spread.standardError,
      spread.ofFew ? 'yes' : '',
    ]),
  );
