import { measuredWords } from '../../models/report/number-words.ts';
import { UNITS, type Unit, unitOf } from '../../models/units.ts';

export { percentWords as percent } from '../../models/report/number-words.ts';
export { withUnit } from '../../models/report/unit-words.ts';

const NBSP = '\u00a0';

/** A measured value with its unit, as in a sentence; a dash where there is none. */
export function shown(value: number | null | undefined, unit: Unit, decimals: number): string {
  if (value === null || value === undefined) return '–';
  const number = bareNumber(value, unit, decimals);
  const withUnit = unit === 'share' || unit === 'pounds' || unit === 'none' || unit === 'ratio';
  return withUnit ? number : `${number}${NBSP}${UNITS[unit]}`;
}

/** A number that somebody set, with its unit: `15 cases per FTE`, `1 working day`, `14.4 %`, without the noughts of one that is measured. */
export function limitWords(value: number, unit: Unit, decimals: number): string {
  const most = Math.max(0, unit === 'share' ? decimals - 2 : decimals);
  const figures = (of: number) => of.toLocaleString('en-GB', { maximumFractionDigits: most });
  if (unit === 'share') return `${figures(100 * value)}${NBSP}%`;
  if (unit === 'pounds') return bareNumber(value, unit, decimals);
  if (unit === 'none' || unit === 'ratio') return figures(value);
  return `${figures(value)}${NBSP}${unitOf(unit, value)}`;
}

/** A measured value without words for its unit, as in a table whose heading gives it; percent and pounds keep their signs. */
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
