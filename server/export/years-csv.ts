import { type RunResults, SPREAD_KEYS, UNITS } from '../../models/index.ts';
import { aboutMeansRows } from './about-rows.ts';
import { csvText } from './csv-text.ts';
import { yearLines } from './year-lines.ts';

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

/**
 * Results by financial year: rows with the provenance, an empty row, a row of headings, then one row for each measure of
 * the whole service and year, and one for all weeks. `over` says whether a future’s value is the total of those weeks or their
 * average; mean and percentiles are of these values, so that they are ranges of totals, not totals of weekly ranges. Last
 * the standard error of the mean, and `yes` where few futures make it, so that it may be farther off.
 */
export const yearsCsv = (results: RunResults): string =>
  csvText(
    aboutMeansRows(results),
    COLUMNS,
    yearLines(results).map(({ year, weeks, measure, over, spread }) => [
      year,
      weeks,
      measure.id,
      measure.label,
      UNITS[measure.unit],
      over,
      ...SPREAD_KEYS.map((key) => spread[key]),
      spread.standardError,
      spread.ofFew ? 'yes' : '',
    ]),
  );
