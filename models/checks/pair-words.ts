import { UNITS, type Unit } from '../units.ts';
import type { PairResult } from './pair.ts';

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const FOUR_DIGITS = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });
const THREE_DIGITS = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

const figure = (value: number): string =>
  (Math.abs(value) >= 1000 ? WHOLE : FOUR_DIGITS).format(value);
const margin = (value: number): string =>
  (Math.abs(value) >= 1000 ? WHOLE : THREE_DIGITS).format(value);

const worded = (value: number, unit: Unit, words: (value: number) => string): string =>
  unit === 'share' ? `${words(100 * value)} %` : words(value);

/** One pair in the words of a table; the unit stands beside what is expected. */
export interface PairWords {
  expected: string;
  tolerance: string;
  /** Ours, with its standard error where it was simulated. */
  ours: string;
  verdict: string;
}

export function pairWords(pair: PairResult): PairWords {
  const { expected, tolerance, value, standardError, unit, within } = pair;
  const unitWords = unit === 'share' ? '' : ` ${UNITS[unit]}`;
  const error = standardError > 0 ? ` (error ${worded(standardError, unit, margin)})` : '';
  return {
    expected: `${worded(expected, unit, figure)}${unitWords}`,
    tolerance: tolerance === 0 ? 'exact' : `±${worded(tolerance, unit, margin)}`,
    ours: `${worded(value, unit, figure)}${error}`,
    verdict: within ? 'within' : 'OUTSIDE',
  };
}
