import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Nation } from '../../models/calendar/bank-holidays.ts';
import { dayNumber, isoDate } from '../../models/calendar/dates.ts';
import { readingDates, timeline, workingDayIndex } from '../../models/calendar/timeline.ts';
import { isWorkingDay } from '../../models/calendar/working-days.ts';

const MONDAY = dayNumber('2026-04-06');
const mondays = fc.integer({ min: -800, max: 3000 }).map((weeks) => isoDate(MONDAY + weeks * 7));
const nations = fc.constantFrom<Nation>(
  'england-and-wales',
  'scotland',
  'northern-ireland',
  'none',
);

describe('the days of a simulation', () => {
  test('are all the working days of its weeks, in order and no others', () => {
    fc.assert(
      fc.property(mondays, fc.integer({ min: 1, max: 60 }), nations, (start, weeks, nation) => {
        const expected: number[] = [];
        for (let day = dayNumber(start); day < dayNumber(start) + weeks * 7; day++) {
          if (isWorkingDay(nation, day)) expected.push(day);
        }
        const line = timeline(start, weeks, nation);
        expect([...line.days]).toEqual(expected);
        expect(line.weekStart).toHaveLength(weeks + 1);
        expect(line.weekStart[weeks]).toBe(expected.length);
        const paid = line.payDays.reduce((sum, days) => sum + days, 0);
        expect(paid).toBeCloseTo(weeks * 7, 9);
      }),
      { numRuns: 40 },
    );
  });

  test('of the first week leave out a bank holiday on its Monday', () => {
    const line = timeline('2026-04-06', 2, 'england-and-wales');
    expect([...line.weekStart]).toEqual([0, 4, 9]);
    expect(isoDate(line.days[0])).toBe('2026-04-07');
  });

  test('are found by date: the first on or after it', () => {
    const line = timeline('2026-04-06', 10, 'england-and-wales');
    expect(workingDayIndex(line, '2026-04-06')).toBe(0);
    expect(workingDayIndex(line, '2026-04-11')).toBe(workingDayIndex(line, '2026-04-13'));
    expect(workingDayIndex(line, '2030-01-01')).toBe(line.days.length);
  });

  test('bring a pay award with each 1 April after the first', () => {
    const line = timeline('2026-04-06', 105, 'none');
    const awardOn = (date: string) => line.payAwards[workingDayIndex(line, date)];
    expect(
      ['2026-04-06', '2027-03-31', '2027-04-01', '2028-03-31', '2028-04-03'].map(awardOn),
    ).toEqual([0, 0, 1, 1, 2]);
  });

  test('are read on the first day and then on the Monday after each week', () => {
    expect(readingDates('2026-04-06', 2)).toEqual(['2026-04-06', '2026-04-13', '2026-04-20']);
  });
});
