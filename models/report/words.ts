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

/**
 * `62 % (±3)`, the error being two standard errors, in points; `below 2 %` where no future had it, and to the
 * tenth where some but next to none had: `99.5 % (±1)`.
 */
export function chanceWords({ probability, standardError }: Chance): string {
  const points = Math.max(1, Math.ceil(100 * ERRORS_EITHER_WAY * standardError));
  if (probability === 0) return `below ${points}${NBSP}%`;
  if (probability === 1) return `above ${100 - points}${NBSP}%`;
  return `${someWords(100 * probability)}${NBSP}% (±${points})`;
}

/** Per cent of what some futures had and others not, so neither 0 nor 100. */
function someWords(percent: number): string {
  const whole = Math.round(percent);
  if (whole > 0 && whole < 100) return String(whole);
  return Math.min(99.9, Math.max(0.1, percent)).toFixed(1);
}

/** A label as it stands within a sentence: `cost`; what begins in capitals, such as `FTE in post`, keeps them. */
export const withinSentence = (label: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;

export const wholeWords = (value: number): string => WHOLE.format(value);
