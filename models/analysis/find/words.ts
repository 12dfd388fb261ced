import { poundsWithin } from '../../report/pounds-words.ts';
import { wholeWords } from '../../report/words.ts';
import { unitOf } from '../../units.ts';
import type { Lever } from './lever.ts';
import type { SeenChance, SeenDifference } from './result.ts';

const NBSP = '\u00a0';

/** A range of so many points to either side tells no tenths. */
const POINTS_WITHOUT_TENTHS = 1;

/** `92 % (85 to 96)`, `91.4 % (90.8 to 92.0)`: tenths only where the range is narrow enough to tell them. */
export function chanceWords({ chance, low, high }: Omit<SeenChance, 'futures'>): string {
  const decimals = 50 * (high - low) > POINTS_WITHOUT_TENTHS ? 0 : 1;
  const percent = (share: number) => (100 * share).toFixed(decimals);
  return `${percent(chance)}${NBSP}% (${percent(low)} to ${percent(high)})`;
}

/** `92 % (85 to 96, from 100 futures)`. */
export const seenWords = (seen: SeenChance): string =>
  chanceWords(seen).replace(/\)$/, `, from ${wholeWords(seen.futures)} futures)`);

/** `£1.24 million more (£1.20 million to £1.28 million)`, with the figures that the range allows. */
export function costWords({ mean, low, high }: SeenDifference): string {
  const pounds = (value: number) => poundsWithin(Math.abs(value), (high - low) / 2);
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
    : `${numberWords(value)}${NBSP}${unitOf(unit, value)}`;
}

/** `Funded posts, Social worker: 104 FTE and Caseload cap: 16 points per FTE`. */
export const leverValues = (levers: readonly Lever[], values: readonly number[]): string =>
  levers.map((lever, index) => `${lever.label}: ${leverValue(lever, values[index])}`).join(' and ');

export const percentWords = (share: number): string => `${numberWords(100 * share)}${NBSP}%`;
