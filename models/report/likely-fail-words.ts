import { dateWords } from '../calendar/date-words.ts';
import { type FailRange, failRange, likelyFailWeeks, type WeeklyChances } from './likely-fail.ts';

/** `(between 6 April 2026 and 27 April 2026)`; nothing where the errors leave one week. */
function rangeWords({ earliest, latest }: FailRange, weeks: readonly string[]): string {
  if (earliest === latest) return '';
  return ` (between ${dateWords(weeks[earliest])} and ${dateWords(weeks[latest])})`;
}

/**
 * `from 13 April 2026 on`, `on 13 April 2026`, `in 12 weeks, first on 13 April 2026`, `in no week`; the first week with
 * the range that the errors leave it.
 */
export function likelyFailWords(chances: WeeklyChances, weeks: readonly string[]): string {
  const failing = likelyFailWeeks(chances);
  const [first] = failing;
  const range = failRange(chances);
  if (first === undefined || !range) return 'in no week';
  const between = rangeWords(range, weeks);
  const date = dateWords(weeks[first]);
  const later = chances.probabilityMet.filter((chance, week) => week >= first && chance !== null);
  const isToTheEnd =
    failing.length === later.length && typeof chances.probabilityMet.at(-1) === 'number';
  if (isToTheEnd && first < weeks.length - 1) return `from ${date}${between} on`;
  return failing.length === 1
    ? `on ${date}${between}`
    : `in ${failing.length} weeks, first on ${date}${between}`;
}
