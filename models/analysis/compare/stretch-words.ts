import { dateWords } from '../../calendar/date-words.ts';
import { dayNumber } from '../../calendar/dates.ts';
import { WEEKS_OF_YEAR } from '../../calendar/last-year.ts';
import { overWords } from './question.ts';
import type { ComparedStretch } from './result.ts';

const isYear = ({ from, to }: ComparedStretch): boolean =>
  dayNumber(to) - dayNumber(from) + 1 === 7 * WEEKS_OF_YEAR;

/** `over the last year of the run`, `at the end of the last week`. */
export const stretchName = (stretch: ComparedStretch): string =>
  stretch.over === 'acting' && isYear(stretch)
    ? 'over the year from the first dated change'
    : overWords(stretch.over);

/** The same with its dates: `over the last year of the run (3 April 2028 to 1 April 2029)`. */
export function stretchWords(stretch: ComparedStretch): string {
  const { over, from, to } = stretch;
  return over === 'last-week'
    ? `${stretchName(stretch)} (${dateWords(to)})`
    : `${stretchName(stretch)} (${dateWords(from)} to ${dateWords(to)})`;
}
