import { measuredWords } from '../../models/report/number-words.ts';
import { UNITS, type Unit } from '../../models/units.ts';

export { percentWords as percent } from '../../models/report/number-words.ts';

const NBSP = '\u00a0';

/** A measured value with its unit, as in a sentence; a dash where there is none. */
export function shown(value: number | null | undefined, unit: Unit, decimals: number): string {
  if (value === null || value === undefined) return '–';
  const number = bareNumber(value, unit, decimals);
  const withUnit = unit === 'share' || unit === 'pounds' || unit === 'none' || unit === 'ratio';
  return withUnit ? number : `${number}${NBSP}${UNITS[unit]}`;
}

/** The same without words for the unit, as in a table whose heading gives it; percent and pounds keep their signs. */
export function bareNumber(value: number | null | undefined, unit: Unit, decimals: number): string {
  return value === null || value === undefined ? '–' : measuredWords(value, unit, decimals);
}

/** `11.7 to 16.8 %`, `£17.57 to 19.29 million`: what both ends share is said once. */
export function rangeWords(
  low: number | null | undefined,
  high: number | null | undefined,
  unit: Unit,
  decimals: number,
): string {
  const [first, last] = [low, high].map((end) => bareNumber(end, unit, decimals));
  const shared = [`${NBSP}%`, `${NBSP}million`].find(
    (end) => first.endsWith(end) && last.endsWith(end),
  );
  return shared
    ? `${first.slice(0, -shared.length)} to ${last.replace('£', '')}`
    : `${first} to ${last}`;
}

/** The words for a unit in a heading: `%` for shares, which are shown as percentages. */
export const unitHeading = (unit: Unit): string => (unit === 'share' ? '%' : UNITS[unit]);

/** `Caseload, cases per FTE`: a label with its unit, where neither it nor the sign of the figures says it. */
export const withUnit = (label: string, unit: Unit): string =>
  unit === 'share' || unit === 'pounds' || label.toLowerCase().includes(UNITS[unit])
    ? label
    : `${label}, ${UNITS[unit]}`;
