import { UNITS, type Unit } from '../units.ts';

const NBSP = '\u00a0';

/** Digits that a figure is shown with: whole from a thousand up, else so many that count. */
const digits = (value: number, significant: number): string =>
  (Math.abs(value) >= 1000
    ? value.toLocaleString('en-GB', { maximumFractionDigits: 0 })
    : value.toLocaleString('en-GB', { maximumSignificantDigits: significant })
  ).replace('-', '−');

const isMoney = (unit: Unit): boolean => unit === 'pounds' || unit === 'poundsPerYear';
const isShare = (unit: Unit): boolean => unit === 'share' || unit === 'sharePerYear';

/** A figure without its unit; shares as per cent. */
export const figureWords = (value: number, unit: Unit, significant = 4): string =>
  isShare(unit)
    ? `${digits(100 * value, significant)}${NBSP}%`
    : `${isMoney(unit) ? '£' : ''}${digits(value, significant)}`;

/** How far two figures of a unit lie apart: shares lie percentage points apart, not per cent. */
export const distanceWords = (value: number, unit: Unit, significant: number): string =>
  isShare(unit) ? points(digits(100 * value, significant)) : figureWords(value, unit, significant);

const points = (figure: string): string =>
  `${figure}${NBSP}percentage ${figure === '1' ? 'point' : 'points'}`;

/** The words for the unit that stand behind such a figure. */
export function figureUnit(unit: Unit): string {
  if (unit === 'share' || unit === 'pounds') return '';
  return unit === 'sharePerYear' || unit === 'poundsPerYear' ? 'a year' : UNITS[unit];
}
