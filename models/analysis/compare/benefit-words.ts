import { dateWords } from '../../calendar/date-words.ts';
import { wholeWords } from '../../report/words.ts';
import type { Benefit, Compared } from './result.ts';

const week = (date: string): string => `the week to ${dateWords(date)}`;

/**
 * From when on the second is better: `Cost stays better from the week to 15 June 2026 to the end of the run`; with the
 * range of that week, and what is known of its end.
 * @param replications of which it was seen
 */
export function benefitWords(
  { label }: Pick<Compared, 'label'>,
  benefit: Benefit,
  replications: number,
): string {
  const { from, earliest, latest, until, overBy } = benefit;
  const range =
    earliest === latest
      ? ''
      : ` (by the errors, in every quarter from a week between ${dateWords(earliest)} and ${dateWords(latest)})`;
  const judged = 'judged by the quarter to each week';
  if (until === null)
    return `${label} stays better from ${week(from)}${range} to the end of the run, ${judged}.`;
  const after =
    overBy === null
      ? `whether it stays so after that, ${wholeWords(replications)} futures cannot tell`
      : `it is no longer so by ${week(overBy)}`;
  return `${label} is better from ${week(from)}${range} to ${week(until)} at least, ${judged}; ${after}.`;
}
