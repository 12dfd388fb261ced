import { poundsWithin } from '../../report/pounds-words.ts';
import { chanceWords } from '../../report/words.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { besideSize, endWithin, type Figures, withinError } from './digits.ts';
import { isChance } from './is-chance.ts';
import type { Attributed, Compared, Gap } from './result.ts';
import { shownDecimals } from './shown.ts';

const NBSP = '\u00a0';

/** Cost, where it is spoken of without having been asked for. */
export const POUNDS: Compared = {
  id: 'cost',
  label: 'Cost',
  unit: 'pounds',
  decimals: 0,
  better: 'lower',
};

/** Said of a gap that is divided. */
export const DIVIDED = 'the mean and most of the futures that differ say the opposite';

/** Not told, though beyond two of its errors, because others are judged with it. */
export const isOneOfMany = ({ ranking, mean, standardError }: Gap): boolean =>
  ranking === 'in the noise' && Math.abs(mean) > ERRORS_EITHER_WAY * standardError;

/** Said of one that is beyond its error. */
export const ONE_OF_MANY = 'of so many things compared luck makes one look so too often';

/** Said of what few futures make. */
export const OF_FEW = 'Few futures make most of it, so that errors may be larger than is shown';

/** Decimals that a size of a measure usually has. */
const usualDecimals = (compared: Compared, size: number): number =>
  compared.unit === 'share' || size < 10 ? shownDecimals(compared) : compared.decimals;

/**
 * A size without sign or way: `12.3`, `1.2 points` for shares, `£12,300`; with no more figures than its error
 * allows.
 * @param error beside which it stands, such as two standard errors; left out where there is none
 */
export function sizeWords(
  compared: Compared,
  value: number,
  error = 0,
  figures: Figures = withinError,
): string {
  const size = Math.abs(value);
  const usual = usualDecimals(compared, size);
  if (compared.unit === 'share') return `${figures(100 * size, 100 * error, usual)}${NBSP}points`;
  if (compared.unit === 'pounds') return poundsWithin(size, error);
  return figures(size, error, usual);
}

/** Two standard errors of a mean, as they stand behind its ±; pounds to two figures. */
export function errorWords(compared: Compared, standardError: number, mean: number): string {
  const error = 2 * standardError;
  const usual = usualDecimals(compared, error);
  if (compared.unit === 'pounds') return poundsWithin(Number(error.toPrecision(2)), 0);
  if (compared.unit === 'share')
    return `${besideSize(100 * error, 100 * Math.abs(mean), usual)}${NBSP}points`;
  return besideSize(error, Math.abs(mean), usual);
}

/** Shares as per cent, where a level is spoken of and not a difference. */
const ofLevel = (words: string): string => words.replace(`${NBSP}points`, `${NBSP}%`);

/** A value as it is read: shares as per cent, pounds with their sign. */
function comparedWords(compared: Compared, value: number, error: number): string {
  const words = ofLevel(sizeWords(compared, value, error));
  return value < 0 && !isNothing(words) ? `−${words}` : words;
}

/**
 * A level with how far off it may be: `14.3 (±0.1)`, `8.3 % (±0.4)`; a chance in the words of every other answer.
 * @param standardError left out where it was not told; 0 where the level is known
 */
export function levelWords(compared: Compared, value: number, standardError = 0): string {
  if (isChance(compared) && standardError > 0) {
    return chanceWords({ probability: value, standardError });
  }
  const words = comparedWords(compared, value, 2 * standardError);
  if (standardError === 0) return words;
  const error = errorWords(compared, standardError, value).replace(`${NBSP}points`, '');
  return `${words} (±${error})`;
}

/** Whether a size is, or is rounded to, nothing. */
export const isNothing = (size: string): boolean => !/[1-9]/.test(size);

/** A difference with its sign: `+12.3`, `−1.2 points`; without one where it is, or is rounded to, nothing. */
function signedWords(compared: Compared, value: number, error: number, figures?: Figures): string {
  const words = sizeWords(compared, value, error, figures);
  if (isNothing(words)) return words;
  return value < 0 ? `−${words}` : `+${words}`;
}

/** `12.3 lower`, `1.2 points higher`. */
export const byHowMuch = (compared: Compared, value: number, error = 0): string =>
  `${sizeWords(compared, value, error)} ${value < 0 ? 'lower' : 'higher'}`;

/** Of an end of a range, and bare where it is nothing: `30.1 lower`, `£0`. */
export function endByHowMuch(compared: Compared, value: number, error: number): string {
  const size = sizeWords(compared, value, error, endWithin);
  return isNothing(size) ? size : `${size} ${value < 0 ? 'lower' : 'higher'}`;
}

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

/** Both: `+12.3 (±0.7)`. */
export const differenceWithError = (
  compared: Compared,
  difference: Pick<Difference, 'mean' | 'standardError'>,
): string =>
  `${differenceWords(compared, difference)} (${differenceErrorWords(compared, difference)})`;

/** How often the second is better: `62 % (±7)`, `24 % (±6), the same in 76 % (±6)`; empty where no way is better, or all is the same. */
export function betterWords({
  chanceBetter,
  chanceSame,
  ranking,
}: Pick<Gap, 'chanceBetter' | 'chanceSame' | 'ranking'>): string {
  if (!chanceBetter || ranking === 'the same') return '';
  const ties = chanceSame?.probability ? `, the same in ${chanceWords(chanceSame)}` : '';
  return `${chanceWords(chanceBetter)}${ties}`;
}

/** What a change does by itself: `+12.3 (±0.7)`, without an error where none was told. */
export const aloneWords = (
  compared: Compared,
  { alone, aloneStandardError, standardError }: Attributed,
): string =>
  aloneStandardError === undefined
    ? signedWords(compared, alone, 2 * standardError)
    : differenceWithError(compared, { mean: alone, standardError: aloneStandardError });

/** Where eight futures in ten lie, with the figures of their mean: `−5.5 to +45`. */
export function differenceRangeWords(compared: Compared, difference: Difference): string {
  const error = 2 * difference.standardError;
  const end = (value: number) => signedWords(compared, value, error, endWithin);
  return `${end(difference.p10)} to ${end(difference.p90)}`;
}
