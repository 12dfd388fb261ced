import { dateWords } from '../../calendar/date-words.ts';
import { listWords } from '../../report/list-words.ts';
import { decimalWords, plainWords } from '../../report/number-words.ts';
import { poundsWithin } from '../../report/pounds-words.ts';
import { chanceFigure, isNeverOrAlways, wholeWords } from '../../report/words.ts';
import { givenWords } from '../../scenario/input-words.ts';
import { chanceOf } from '../../statistics/chance.ts';
import { unitOf } from '../../units.ts';
import type { Differing } from './differing.ts';
import type { Helps } from './direction.ts';
import type { Lever } from './levers/lever.ts';
import type { EstablishmentPolicy, SeenChance, SeenDifference } from './result.ts';

const NBSP = '\u00a0';

/** `18 cases per FTE for Team A, Worker and Team B, Worker; 16 cases per FTE for Team C, Worker`. */
export const differingWords = (unit: Lever['unit'], { values }: Differing): string =>
  values.map(({ value, names }) => `${givenWords(unit, value)} for ${listWords(names)}`).join('; ');

/** A range of so many points to either side tells no tenths. */
const POINTS_WITHOUT_TENTHS = 1;

/** A figure, and where it lies. */
export interface Ranged {
  main: string;
  range: string;
}

/**
 * `92 %` and `85 to 96`, `91.4 %` and `90.8 to 92.0`: tenths only where the range is narrow enough to tell them.
 * Of what was never or always seen, the bound that results of a run tell too, and no range: `below 2 %`.
 */
export function chanceInRange({ chance, low, high, futures }: SeenChance): Ranged {
  const decimals = 50 * (high - low) > POINTS_WITHOUT_TENTHS ? 0 : 1;
  const percent = (share: number) => decimalWords(100 * share, decimals);
  return {
    main: chanceFigure(chanceOf(chance * futures, futures), decimals),
    range: isNeverOrAlways(chance) ? '' : `${percent(low)} to ${percent(high)}`,
  };
}

const bracketed = (main: string, more: readonly string[]): string => {
  const said = more.filter((each) => each !== '').join(', ');
  return said === '' ? main : `${main} (${said})`;
};

/** `92 % (85 to 96)`, `below 2 %`. */
export function chanceWords(seen: SeenChance): string {
  const { main, range } = chanceInRange(seen);
  return bracketed(main, [range]);
}

/** `92 % (85 to 96, from 100 futures)`, `below 2 % (from 200 futures)`. */
export function seenWords(seen: SeenChance): string {
  const { main, range } = chanceInRange(seen);
  return bracketed(main, [range, `from ${wholeWords(seen.futures)} futures`]);
}

/**
 * What is not told from the target: `too close to the target for 100 futures to tell`; where its range lies beyond the
 * target, `likely enough, though 100 futures do not make it certain`, for looking asks for more than a range does.
 */
export function tooCloseWords({ low, high, futures }: SeenChance, target: number): string {
  const many = `${wholeWords(futures)} futures`;
  if (low > target) return `likely enough, though ${many} do not make it certain`;
  if (high < target) return `likely too little, though ${many} do not make it certain`;
  return `too close to the target for ${many} to tell`;
}

/** `about 92 %`; `below 2 %`, which is about nothing. */
export const aboutWords = ({ chance }: SeenChance, words: string): string =>
  isNeverOrAlways(chance) ? words : `about ${words}`;

/**
 * `£1.24 million more` and `£1.20 million to £1.28 million`, with the figures that the range allows; where
 * noise hides which it is, the range says both.
 */
export function costInRange({ mean, low, high }: SeenDifference): Ranged {
  const pounds = (value: number) => poundsWithin(Math.abs(value), (high - low) / 2);
  if (low === high && mean !== 0) {
    return { main: `${pounds(mean)} ${mean > 0 ? 'more' : 'less'}`, range: '' };
  }
  if (low <= 0 && high >= 0) {
    if (low === 0 && high === 0) return { main: 'the same cost', range: '' };
    return {
      main: 'no difference in cost that can be told from noise',
      range: `between ${pounds(low)} less and ${pounds(high)} more`,
    };
  }
  const [near, far] = [low, high].sort((a, b) => Math.abs(a) - Math.abs(b));
  return {
    main: `${pounds(mean)} ${mean > 0 ? 'more' : 'less'}`,
    range: `${pounds(near)} to ${pounds(far)}`,
  };
}

/** Up to when costs are told: `up to then`, or `up to 3 April 2028` where a budget’s year ends after the target’s time. */
export const upToWords = (lastDate: string, costsTo = lastDate): string =>
  `up to ${costsTo === lastDate ? 'then' : dateWords(costsTo)}`;

/** A difference of cost in one: `£1.24 million more (£1.20 million to £1.28 million)`. */
export function costWords(difference: SeenDifference): string {
  const { main, range } = costInRange(difference);
  return range ? `${main} (${range})` : main;
}

type Demand = Pick<EstablishmentPolicy, 'demand' | 'demandError' | 'demandRange'>;

/**
 * Demand and two standard errors, or the range of a percentile: `1,863` and `±9`, `142.4` and `±0.6`, `18` and `17 to 19`;
 * neither where it is not known.
 */
export function demandInRange({ demand, demandError: standardError, demandRange }: Demand): Ranged {
  if (demandRange) {
    const { low, high } = demandRange;
    const decimals = [demand, low, high].every(Number.isInteger) || high - low >= 2 ? 0 : 1;
    const [from, to] = [low, high].map((each) => decimalWords(each, decimals));
    return { main: decimalWords(demand, decimals), range: `${from} to ${to}` };
  }
  if (standardError === undefined) return { main: decimalWords(demand, 1), range: '' };
  const error = 2 * standardError;
  const decimals = error >= 1 ? 0 : 1;
  return { main: decimalWords(demand, decimals), range: `±${decimalWords(error, decimals)}` };
}

/** What a value that is just enough is called: of a lever of which less helps it is the most that will do. */
export function justEnoughWords(helps: Helps): string {
  if (helps === 'more') return 'the least';
  return helps === 'less' ? 'the most' : 'the value closest to what there is';
}

/** How often the range of a chance holds it; less often near the target, for looking stops where the two are told apart. */
export const HOLDS_WORDS = 'in about 95 of 100, near the target in about 9 of 10';

/** A number with no more digits than it needs: `104`, `7.25`. */
export const numberWords = (value: number): string => plainWords(value, 4);

/** FTE of people or posts as they are, to the tenth of a person: `57.8`. */
export const fteWords = (fte: number): string => plainWords(fte, 1);

/** Of a lever that has no value and makes no difference. */
export const LEFT_ALONE = 'unchanged';

/** `104 FTE`, `15 %`, `2 people a month`; `unchanged` where it is left as it is. */
export function leverValue({ unit }: Pick<Lever, 'unit'>, value: number | null): string {
  if (value === null) return LEFT_ALONE;
  if (unit === 'share' || unit === 'sharePerYear') {
    return `${numberWords(100 * value)}${NBSP}%${unit === 'sharePerYear' ? ' a year' : ''}`;
  }
  if (unit === 'pounds' || unit === 'poundsPerYear') return givenWords(unit, value);
  return ['ratio', 'factor', 'none'].includes(unit)
    ? numberWords(value)
    : `${numberWords(value)}${NBSP}${unitOf(unit, value)}`;
}

/** `Funded posts, Social worker: 104 FTE and Caseload cap: 16 points per FTE`. */
export const leverValues = (levers: readonly Lever[], values: readonly (number | null)[]): string =>
  levers.map((lever, index) => `${lever.label}: ${leverValue(lever, values[index])}`).join(' and ');

export const percentWords = (share: number): string => `${numberWords(100 * share)}${NBSP}%`;
