import { expect, test } from 'vitest';
import { lastYearFrom, lastYearWords, WEEKS_OF_YEAR } from '../../models/calendar/last-year.ts';
import { readingDates } from '../../models/calendar/timeline.ts';
import { financialYears } from '../../models/report/stretches.ts';
import {
  firstYearTold,
  isWholeYear,
  yearTold,
  yearToldWords,
  yearWords,
} from '../../models/report/year-words.ts';

const LONG_ENOUGH = 60;
/** The first financial year of a run from a Monday on. */
function firstYear(startDate: string) {
  const [{ label, weeks }] = financialYears(readingDates(startDate, LONG_ENOUGH));
  return { label, weeks: weeks.length };
}

test('a year that lacks the first of its Mondays is whole, and says so; one that lacks two is not', () => {
  const [all, one, two] = ['2026-04-06', '2026-04-13', '2026-04-20'].map(firstYear);
  expect([all, one, two].map(({ weeks }) => WEEKS_OF_YEAR - weeks)).toEqual([0, 1, 2]);
  expect([all, one, two].map(isWholeYear)).toEqual([true, true, false]);
  expect(yearWords(all)).toBe(all.label);
  expect(yearWords(one)).toBe(`${one.label} (${one.weeks} weeks)`);
});

test('the last year is called so where it has all of its weeks, and the run where it has fewer', () => {
  for (const weeks of [1, WEEKS_OF_YEAR - 1, WEEKS_OF_YEAR, WEEKS_OF_YEAR + 1, 156]) {
    const counted = weeks - lastYearFrom(weeks) + 1;
    expect(lastYearWords(weeks), `${weeks} weeks`).toBe(
      counted === WEEKS_OF_YEAR ? 'the last year' : 'the run',
    );
  }
});

test('a run is told by its last full year, and by the longest part where it has none', () => {
  const year = (label: string, weeks: number) => ({ label, weeks });
  const [part, first, last, rest] = [year('a', 26), year('b', 52), year('c', 53), year('d', 9)];
  expect(yearTold([part, first, last, rest])).toBe(last);
  expect(yearToldWords([part, first, last, rest])).toBe('c (53 weeks), the last full year');
  expect(firstYearTold([part, first, last, rest])).toBe(first);
  expect(yearToldWords([part, first, rest])).toBe('b');
  expect(firstYearTold([part, first, rest])).toBeUndefined();
  expect(yearTold([rest, part])).toBe(part);
  expect(yearToldWords([rest, part])).toBe('a (26 weeks)');
  expect(firstYearTold([rest, part])).toBeUndefined();
});
