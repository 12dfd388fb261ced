import { valueWords, wholeWords } from '../../report/words.ts';
import { UNITS } from '../../units.ts';
import type { Lever } from './lever.ts';
import type { SeenChance, SeenDifference } from './result.ts';

const NBSP = '\u00a0';

/** `91.4 % (90.2 to 92.5)`. */
export function chanceWords({
  chance,
  low,
  high,
}: Pick<SeenChance, 'chance' | 'low' | 'high'>): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  return `${percent(chance)}${NBSP}% (${percent(low)} to ${percent(high)})`;
}

/** `£1.24 million more (£1.20 million to £1.28 million)`. */
export function costWords({ mean, low, high }: SeenDifference): string {
  const pounds = (value: number) => valueWords('cost', Math.abs(value));
  if (low === high && mean !== 0) return `${pounds(mean)} ${mean > 0 ? 'more' : 'less'}`;
  if (low <= 0 && high >= 0) {
    if (low === 0 && high === 0) return 'the same cost';
    return `no difference in cost that can be told from noise (between ${pounds(low)} less and ${pounds(high)} more)`;
  }
  const [near, far] = [low, high].sort((a, b) => Math.abs(a) - Math.abs(b));
  return `${pounds(mean)} ${mean > 0 ? 'more' : 'less'} (${pounds(near)} to ${pounds(far)})`;
}

/** A number with no more digits than it needs: `104`, `7.25`. */
export const numberWords = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 4 });

/** FTE of people or posts as they are, to the tenth of a person: `57.8`. */
export const fteWords = (fte: number): string =>
  fte.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** `104 FTE`, `15 %`, `2 people a month`. */
export function leverValue({ unit }: Pick<Lever, 'unit'>, value: number): string {
  if (unit === 'share' || unit === 'sharePerYear') {
    return `${numberWords(100 * value)}${NBSP}%${unit === 'sharePerYear' ? ' a year' : ''}`;
  }
  if (unit === 'pounds') return `£${wholeWords(value)}`;
  return ['ratio', 'factor', 'none'].includes(unit)
    ? numberWords(value)
    : `${numberWords(value)}${NBSP}${UNITS[unit]}`;
}

/** `Funded posts, Social worker: 104 FTE and Caseload cap: 16 points per FTE`. */
export const leverValues = (levers: readonly Lever[], values: readonly number[]): string =>
  levers.map((lever, index) => `${lever.label}: ${leverValue(lever, values[index])}`).join(' and ');

export const percentWords = (share: number): string => `${numberWords(100 * share)}${NBSP}%`;
