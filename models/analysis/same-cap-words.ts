import { listWords } from '../../report/list-words.ts';
import { unitOf } from '../../units.ts';
import type { SameCaps, SweepFindings } from './result.ts';
import { numberWords } from './words.ts';

/** Which of the caps tried are the same cap, since a person holds whole cases; and which are but for some. */
export function sameSentences({ sameCaps = [], input }: SweepFindings): string[] {
  const whole = unitOf(input.unit === 'pointsPerFte' ? 'points' : 'cases', 2);
  const words = (groups: readonly SameCaps[]) =>
    groups.map((group) => groupWords(group, whole)).join('; ');
  const alike = sameCaps.filter(({ isAlike }) => isAlike);
  const nearly = sameCaps.filter(({ isAlike }) => !isAlike);
  return [
    ...(alike.length > 0
      ? [
          `Some of these caps are the same cap, for what each person may hold is counted in whole ${whole}: ${words(alike)}. Between them there is nothing to choose: every figure is the same.`,
        ]
      : []),
    ...(nearly.length > 0
      ? [
          `Some of these caps come to the same whole ${whole} for each person once settled: ${words(nearly)}. They differ only while somebody has another part of the cap than that, as a new starter or the last person of a line of posts may.`,
        ]
      : []),
  ];
}

/** `10 and 11 (Social worker of 0.8 FTE: 8 cases)`. */
function groupWords({ values, people }: SameCaps, whole: string): string {
  const each = people.map(
    ({ name, fte, points }) => `${name} of ${numberWords(fte)} FTE: ${numberWords(points)}`,
  );
  return `${listWords(values.map(numberWords))} (${each.join(', ')} ${whole})`;
}
