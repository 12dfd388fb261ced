import { dateWords } from '../calendar/date-words.ts';
import { FAILS_BELOW } from '../standards/verdict.ts';
import { ERRORS_EITHER_WAY } from '../units.ts';

/** Chances week by week, with their standard errors; null in weeks without a value. */
interface WeeklyChances {
  readonly probabilityMet: readonly (number | null)[];
  readonly standardError: readonly (number | null)[];
}

/** Weeks, as places from the first day on, in which failing is the likelier, beyond the error of the chance. */
export const likelyFailWeeks = ({ probabilityMet, standardError }: WeeklyChances): number[] =>
  probabilityMet.flatMap((chance, week) => {
    const most = (chance ?? 1) + ERRORS_EITHER_WAY * (standardError[week] ?? 0);
    return chance !== null && most < FAILS_BELOW ? [week] : [];
  });

/** `from 13 April 2026 on`, `on 13 April 2026`, `in 12 weeks, first on 13 April 2026`, `in no week`. */
export function likelyFailWords(chances: WeeklyChances, weeks: readonly string[]): string {
  const failing = likelyFailWeeks(chances);
  const [first] = failing;
  if (first === undefined) return 'in no week';
  const date = dateWords(weeks[first]);
  const later = chances.probabilityMet.filter((chance, week) => week >= first && chance !== null);
  const isToTheEnd = failing.length === later.length;
  if (isToTheEnd && first < weeks.length - 1) return `from ${date} on`;
  return failing.length === 1 ? `on ${date}` : `in ${failing.length} weeks, first on ${date}`;
}
