import { listWords } from '../../report/list-words.ts';
import { decimalWords, plainWords } from '../../report/number-words.ts';
import type { Chance } from '../../report/results.ts';
import { chanceWords, wholeWords } from '../../report/words.ts';
import { givenWords } from '../../scenario/input-words.ts';
import { UNITS, type Unit, unitOf } from '../../units.ts';
import type { PeopleNeeded, SweepFindings, SweepPoint, WhenFull } from './result.ts';

/** What is called so everywhere; the method says whose waits it is the mean of. */
export const MEAN_WAIT = 'mean wait, those still waiting included';

export const oneDecimal = (value: number): string => decimalWords(value, 1);

export const numberWords = (value: number): string => plainWords(value, 6);

/** `20 working days`, `1 working day`. */
export const workingDaysWords = (days: number): string =>
  `${numberWords(days)} ${unitOf('workingDays', days)}`;

export const percentWords = (share: number): string => `${numberWords(100 * share)}\u00a0%`;

export const title = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type OfInput = Pick<SweepFindings, 'input'>;

const SHARES: readonly Unit[] = ['share', 'sharePerYear'];
const MONEY: readonly Unit[] = ['pounds', 'poundsPerYear'];

/** A value that is tried, with a sign that stands at the number itself: `18`, `25 %`, `£41,000`. */
export function valueTried({ input }: OfInput, value: number): string {
  if (SHARES.includes(input.unit)) return percentWords(value);
  return MONEY.includes(input.unit) ? givenWords('pounds', value) : numberWords(value);
}

/** How far values that are tried lie apart: `5 percentage points` of a share. */
export const stepTried = (found: OfInput, step: number): string =>
  SHARES.includes(found.input.unit)
    ? `${numberWords(100 * step)} percentage points`
    : valueTried(found, step);

/** The unit over a column of values that are tried; empty where each has its sign. */
export function unitOver({ input }: OfInput): string {
  if (SHARES.includes(input.unit) || MONEY.includes(input.unit)) {
    return input.unit.endsWith('PerYear') ? UNITS.perYear : '';
  }
  return UNITS[input.unit];
}

/** `a cap of 18`, or the value of another input. */
export const atValue = (found: OfInput, value: number): string =>
  found.input.isCap ? `a cap of ${valueTried(found, value)}` : valueTried(found, value);

/** `13`, `13 and 15`, `12, 14 to 17 and 20`: values tried, by their places, those in a row told by their ends. */
export function placesWords(
  found: OfInput,
  points: readonly Pick<SweepPoint, 'value'>[],
  places: readonly number[],
): string {
  const runs: number[][] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && place === run[run.length - 1] + 1) run.push(place);
    else runs.push([place]);
  }
  const words = (place: number) => valueTried(found, points[place].value);
  return listWords(
    runs.flatMap((run) =>
      run.length > 2 ? [`${words(run[0])} to ${words(run[run.length - 1])}`] : run.map(words),
    ),
  );
}

/** ` (13 and 15 cannot be told from it)` after a value that is an extreme; nothing where it stands alone. */
export const tiesWords = (
  found: OfInput,
  points: readonly Pick<SweepPoint, 'value'>[],
  ties: readonly number[],
): string =>
  ties.length > 0 ? ` (${placesWords(found, points, ties)} cannot be told from it)` : '';

/** Of values that have no word after them. */
const BARE: readonly Unit[] = [
  'share',
  'pounds',
  'ratio',
  'factor',
  'perCase',
  'sharePerCase',
  'none',
];

/**
 * ` points per FTE` after a cap in points, which could be read as cases, ` referrals a year` after the value of
 * another input; nothing after a cap in cases or a bare number.
 */
export function unitAfter(found: OfInput, value: number): string {
  const { isCap, unit } = found.input;
  const isBare = isCap ? unit !== 'pointsPerFte' : BARE.includes(unit);
  if (isBare) return '';
  return ` ${SHARES.includes(unit) || MONEY.includes(unit) ? unitOver(found) : unitOf(unit, value)}`;
}

/** The same with its unit, which a sentence says once. */
export const atValueInFull = (found: OfInput, value: number): string =>
  `${atValue(found, value)}${unitAfter(found, value)}`;

/** `1 case`, `1,947 cases`. */
export const casesWords = (cases: number): string =>
  `${wholeWords(cases)} ${unitOf('cases', Math.round(cases))}`;

/** The chance of a test, which has none where there is nothing to measure. */
export const chanceOrNone = (chance: Chance | null): string =>
  chance ? chanceWords(chance) : 'no value';

/**
 * How far the lowest of so many chances reads low on average, in errors as they are shown, where all are alike:
 * at most √(2 ln n) standard errors, however they hang together (Boucheron, Lugosi and Massart,
 * Concentration Inequalities, theorem 2.5).
 */
export const readsLowAtMost = (weeks: number): number => Math.sqrt(2 * Math.log(weeks)) / 2;

/** How far the chance of the worst week may be off because it is the worst. */
export function lowestWords({ worstFrom, last }: SweepFindings['weeksCounted']): string {
  const weeks = last - worstFrom + 1;
  if (weeks === 1) return 'it is the only one';
  return `being the lowest of ${weeks}, it reads low: by up to about ${oneDecimal(readsLowAtMost(weeks))} times its ± where weeks are alike, by less where they hang together or one stands out`;
}

/** What is tried, as the subject of a sentence. */
export const rangeName = ({ input }: Pick<SweepFindings, 'input'>): string => `“${input.label}”`;

/**
 * Which side is spoken of; empty where the scenario’s own way is, unless that is duty, which a cap by itself does not
 * tell.
 */
export function sideName(
  { softAfterDays, ownRule }: Pick<SweepFindings, 'softAfterDays' | 'ownRule'>,
  whenFull: WhenFull,
): string {
  const onDuty = (days: number) =>
    `with the duty rota holding what has waited ${workingDaysWords(days)}`;
  if (whenFull === 'as set') return ownRule?.policy === 'duty' ? onDuty(ownRule.afterDays) : '';
  if (whenFull === 'duty') return onDuty(softAfterDays ?? 0);
  return whenFull === 'hard' || softAfterDays === null
    ? 'with a hard cap'
    : `with a soft cap that gives way after ${workingDaysWords(softAfterDays)}`;
}

/** `118 (±1)`; two standard errors. Fewer than one person are not tried. */
export function peopleWords({ people, standardError }: PeopleNeeded): string {
  if (people === null) return 'none within reach';
  if (people === 1) return '1 or fewer';
  return standardError === null
    ? numberWords(people)
    : `${numberWords(people)} (±${Math.max(1, Math.ceil(2 * standardError))})`;
}

/** The same beside one side of hard and soft: people are sought with a hard cap alone. */
export const peopleBeside = (whenFull: WhenFull, needed: PeopleNeeded): string =>
  whenFull === 'soft' || whenFull === 'duty' ? 'hard cap only' : peopleWords(needed);
