import { poundsWithin } from '../../report/pounds-words.ts';
import type { Compared, Gap } from './result.ts';

const NBSP = '\u00a0';
const MOST_DECIMALS = 4;
export const NO_POUNDS = '£0';

/** Cost, where it is spoken of without having been asked for. */
export const POUNDS: Compared = {
  id: 'cost',
  label: 'Cost',
  unit: 'pounds',
  decimals: 0,
  better: 'lower',
};

/** With its usual digits, or as many more as it takes not to look like nothing. */
function digits(value: number, decimals: number): string {
  let after = decimals;
  while (after < MOST_DECIMALS && value > 0 && Number(value.toFixed(after)) === 0) after++;
  if (Number(value.toFixed(after)) === 0) after = decimals;
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: after,
    maximumFractionDigits: after,
  });
}

/** So many digits that a value does not read as its own error, which it may be told from. */
function besideError(value: number, error: number, decimals: number): string {
  let after = decimals;
  const same = () => digits(value, after) === digits(error, after);
  if (error > 0 && value !== error) while (after < MOST_DECIMALS && same()) after++;
  return digits(value, after);
}

/**
 * A size without sign or way: `12.3`, `1.2 points` for shares, `£12,300`; pounds with no more figures than
 * their error allows.
 * @param error beside which it stands, such as two standard errors; left out where there is none
 */
export function sizeWords({ unit, decimals }: Compared, value: number, error = 0): string {
  const absolute = Math.abs(value);
  if (unit === 'share') return `${besideError(100 * absolute, 100 * error, 1)}${NBSP}points`;
  if (unit === 'pounds') return poundsWithin(absolute, error);
  return besideError(absolute, error, absolute < 10 ? Math.max(1, decimals) : decimals);
}

/** Two standard errors of a mean, as they stand behind its ±; pounds to two figures. */
export function errorWords(compared: Compared, standardError: number, mean: number): string {
  const error = 2 * standardError;
  return compared.unit === 'pounds'
    ? poundsWithin(Number(error.toPrecision(2)), 0)
    : sizeWords(compared, error, Math.abs(mean));
}

/** A value as it is read: shares as per cent, pounds with their sign. */
export function comparedWords(compared: Compared, value: number): string {
  const words = sizeWords(compared, value).replace(`${NBSP}points`, `${NBSP}%`);
  return value < 0 ? `−${words}` : words;
}

/** A difference with its sign: `+12.3`, `−1.2 points`; without one where it is, or is rounded to, nothing. */
export function signedWords(compared: Compared, value: number, error = 0): string {
  const words = sizeWords(compared, value, error);
  if (value === 0 || words === NO_POUNDS) return words;
  return value < 0 ? `−${words}` : `+${words}`;
}

/** `12.3 lower`, `1.2 points higher`. */
export const byHowMuch = (compared: Compared, value: number, error = 0): string =>
  `${sizeWords(compared, value, error)} ${value < 0 ? 'lower' : 'higher'}`;

/** A mean difference, with what may be said of how far off it is and where it lies. */
type Difference = Pick<Gap, 'mean' | 'standardError' | 'p10' | 'p90'>;

/** With no more figures than its error allows: `+12.3`. */
export const differenceWords = (
  compared: Compared,
  { mean, standardError }: Pick<Difference, 'mean' | 'standardError'>,
): string => signedWords(compared, mean, 2 * standardError);

/** `±0.7`; two standard errors. */
export const differenceErrorWords = (
  compared: Compared,
  { mean, standardError }: Pick<Difference, 'mean' | 'standardError'>,
): string => `±${errorWords(compared, standardError, mean)}`;

/** How far off the ends of a range are taken to be; of other units than pounds they have the digits of their measure. */
export const rangeError = ({ unit }: Compared, { standardError }: Pick<Gap, 'standardError'>) =>
  unit === 'pounds' ? 2 * standardError : 0;

/** Where eight futures in ten lie: `−5.5 to +45`. */
export function differenceRangeWords(compared: Compared, difference: Difference): string {
  const error = rangeError(compared, difference);
  const [low, high] = [difference.p10, difference.p90];
  return `${signedWords(compared, low, error)} to ${signedWords(compared, high, error)}`;
}
