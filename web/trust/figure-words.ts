import { UNITS, type Unit } from '../../models/units.ts';

const NBSP = '\u00a0';

/** Digits that a figure is shown with: whole from a thousand up, else so many that count. */
const digits = (value: number, significant: number): string =>
  Math.abs(value) >= 1000
    ? value.toLocaleString('en-GB', { maximumFractionDigits: 0 })
    : value.toLocaleString('en-GB', { maximumSignificantDigits: significant });

/** A figure without its unit; shares as per cent. */
export const figureWords = (value: number, unit: Unit, significant = 4): string =>
  unit === 'share' || unit === 'sharePerYear'
    ? `${digits(100 * value, significant)}${NBSP}%`
    : unit === 'pounds' || unit === 'poundsPerYear'
      ? `£${digits(value, significant)}`
      : digits(value, significant);

/** The words for the unit that stand behind such a figure. */
export function unitWords(unit: Unit): string {
  if (unit === 'share' || unit === 'pounds') return '';
  return unit === 'sharePerYear' || unit === 'poundsPerYear' ? 'a year' : UNITS[unit];
}
