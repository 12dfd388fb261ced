import { measureOf } from '../measures/catalogue.ts';
import { ERRORS_EITHER_WAY } from '../units.ts';
import { measuredWords } from './number-words.ts';
import type { Chance } from './results.ts';

const NBSP = '\u00a0';
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A value of a measure as it is read. */
export function valueWords(id: string, value: number | null): string {
  if (value === null) return 'no value';
  const { unit, decimals } = measureOf(id);
  return measuredWords(value, unit, decimals);
}

/** The error of a chance in whole points: two standard errors, rounded up. */
const pointsOf = (standardError: number): number =>
  Math.max(1, Math.ceil(100 * ERRORS_EITHER_WAY * standardError));

/** Whether no future, or every one, had it: the chance itself is then known by its bound alone. */
export const isNeverOrAlways = (probability: number): boolean =>
  probability === 0 || probability === 1;

/**
 * `62 %`; `below 2 %` and `above 98 %` where no future, or every one, had it: no number of futures shows that
 * something never happens, or always.
 * @param decimals of what some futures had; where these would say 0 or 100, to the tenth
 */
export function chanceFigure({ probability, standardError }: Chance, decimals = 0): string {
  if (probability === 0) return `below ${pointsOf(standardError)}${NBSP}%`;
  if (probability === 1) return `above ${100 - pointsOf(standardError)}${NBSP}%`;
  return `${someWords(100 * probability, decimals)}${NBSP}%`;
}

/** `62 % (±3)`, the error being two standard errors, in points; where no future or every one had it, the bound alone. */
export function chanceWords(chance: Chance): string {
  const figure = chanceFigure(chance);
  return isNeverOrAlways(chance.probability)
    ? figure
    : `${figure} (±${pointsOf(chance.standardError)})`;
}

/** Per cent of what some futures had and others not, so neither 0 nor 100. */
function someWords(percent: number, decimals: number): string {
  const words = percent.toFixed(decimals);
  return Number(words) > 0 && Number(words) < 100
    ? words
    : Math.min(99.9, Math.max(0.1, percent)).toFixed(1);
}

/** A label as it stands within a sentence: `cost`; what begins in capitals, such as `FTE in post`, keeps them. */
export const withinSentence = (label: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;

export const wholeWords = (value: number): string => WHOLE.format(value);

/** A number of futures that is enough, of which no more than two figures are known: rounded up, `1,200` of 1,147. */
export function enoughWords(count: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return wholeWords(Math.ceil(count / step) * step);
}
