import { listWords } from '../report/list-words.ts';
import { plainWords } from '../report/number-words.ts';
import { type Unit, unitOf } from '../units.ts';
import type { SameCaps } from './same-caps.ts';

const numberWords = (value: number): string => plainWords(value, 6);

/** Which of the caps tried are the same cap, since a person holds whole cases; and which are but for some. */
export function sameCapSentences(sameCaps: readonly SameCaps[], unit: Unit): string[] {
  const points = wholeWordsOf(unit);
  const isByCase = sameCaps.some(({ people }) => people.some(({ perCase }) => perCase));
  const whole = isByCase ? 'cases' : points;
  const words = (groups: readonly SameCaps[]) =>
    groups.map((group) => groupWords(group, points)).join('; ');
  const alike = sameCaps.filter(({ isAlike }) => isAlike);
  const nearly = sameCaps.filter(({ isAlike }) => !isAlike);
  const orWho = isByCase ? ', or in who of several with room takes a case' : '';
  return [
    ...(alike.length > 0
      ? [
          `Some of these caps are the same cap, for what each person may hold is counted in whole ${whole}: ${words(alike)}. Between them there is nothing to choose: every figure is the same.`,
        ]
      : []),
    ...(nearly.length > 0
      ? [
          `Some of these caps come to the same whole ${whole} for each person once settled: ${words(nearly)}. They differ only while somebody has another part of the cap than that, as a new starter or the last person of a line of posts may${orWho}.`,
        ]
      : []),
  ];
}

/** What a cap in a unit is counted in: `cases`, `points`. */
export const wholeWordsOf = (unit: Unit): string =>
  unitOf(unit === 'pointsPerFte' ? 'points' : 'cases', 2);

/** `10 and 11 (Social worker of 0.8 FTE: 8 cases)`; `9, 10 and 11 (Worker of 1 FTE: 9 points, in cases of 3)`. */
export function groupWords({ values, people }: SameCaps, whole: string): string {
  const each = people.map(
    ({ name, fte, points }) => `${name} of ${numberWords(fte)} FTE: ${numberWords(points)}`,
  );
  const [perCase, ...others] = new Set(people.map((person) => person.perCase ?? 1));
  const inCases = others.length === 0 && perCase > 1 ? `, in cases of ${perCase}` : '';
  return `${listWords(values.map(numberWords))} (${each.join(', ')} ${whole}${inCases})`;
}

type Same = { sameCaps?: readonly SameCaps[] };

const groupOf = ({ sameCaps = [] }: Same, value: number): SameCaps | undefined =>
  sameCaps.find(({ values }) => values.includes(value));

/** ` (the same cap as 11)`, ` (once settled the same cap as 11)` after a cap; nothing after one of its own. */
export function equalsWords(found: Same, value: number): string {
  const group = groupOf(found, value);
  if (!group) return '';
  const others = group.values.filter((each) => each !== value).map(numberWords);
  return ` (${group.isAlike ? '' : 'once settled '}the same cap as ${listWords(others)})`;
}

/** Whether a smaller cap among those tried is the same in every figure. */
export function repeatsSmaller(found: Same, value: number): boolean {
  const group = groupOf(found, value);
  return group?.isAlike === true && group.values[0] !== value;
}

/** Beside a cap in a table: `as 10`, `as 10 once settled`; empty where no smaller one comes to the same. */
export function sameAsWords(found: Same, value: number): string {
  const group = groupOf(found, value);
  if (!group || group.values[0] === value) return '';
  return `as ${numberWords(group.values[0])}${group.isAlike ? '' : ' once settled'}`;
}
