import { unitOf } from '../../units.ts';
import type { PeopleNeeded, SweepFindings, WhenFull } from './result.ts';

/** What is called so everywhere; the method says whose waits it is the mean of. */
export const MEAN_WAIT = 'mean wait, those still waiting included';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

export const oneDecimal = (value: number): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const numberWords = (value: number): string => NUMBER.format(value);

/** `20 working days`, `1 working day`. */
export const workingDaysWords = (days: number): string =>
  `${NUMBER.format(days)} ${unitOf('workingDays', days)}`;

export const percentWords = (share: number): string => `${NUMBER.format(100 * share)}\u00a0%`;

export const title = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `a cap of 18`, or the value of another input. */
export const atValue = ({ input }: Pick<SweepFindings, 'input'>, value: number): string =>
  input.isCap ? `a cap of ${NUMBER.format(value)}` : NUMBER.format(value);

/** What is tried, as the subject of a sentence. */
export const rangeName = ({ input }: Pick<SweepFindings, 'input'>): string => `“${input.label}”`;

/** Which side of hard and soft is spoken of; empty where the scenario’s own way is. */
export function sideName(
  { softAfterDays }: Pick<SweepFindings, 'softAfterDays'>,
  whenFull: WhenFull,
): string {
  if (whenFull === 'as set') return '';
  return whenFull === 'hard' || softAfterDays === null
    ? 'with a hard cap'
    : `with a soft cap that gives way after ${workingDaysWords(softAfterDays)}`;
}

/** `118 (±1)`; two standard errors. */
export function peopleWords({ people, standardError }: PeopleNeeded): string {
  if (people === null) return 'none within reach';
  return standardError === null
    ? numberWords(people)
    : `${numberWords(people)} (±${Math.max(1, Math.ceil(2 * standardError))})`;
}

/** `18`, `18 and 19`, `18, 19 and 20`. */
export const andList = (items: readonly string[]): string =>
  items.length > 1
    ? `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
    : items.join('');
