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

  test('are, on average over a month, as many years from the first day as growth counts for it', () => {
    const line = timeline('2026-04-06', 156, 'none');
    const months = new Map<string, number[]>();
    for (let day = line.firstDay; day < line.firstDay + 7 * line.weeks; day++) {
      const month = isoDate(day).slice(0, 7);
      months.set(month, [...(months.get(month) ?? []), day - line.firstDay]);
    }
    // The first and the last month are not simulated in full.
    const days = [...months.values()].slice(1, -1);
    for (const [index, since] of days.entries()) {
      const mean = since.reduce((sum, day) => sum + day, 0) / since.length;
      expect(Math.abs(365.25 * line.yearsToMonth[index + 1] - mean)).toBeLessThan(1.01);
    }
  });

  test('come after so many working days since each month last ended, none since that of the first day', () => {
    fc.assert(
      fc.property(mondays, nations, (start, nation) => {
        const line = timeline(start, 1, nation);
        const since = new Map<number, number>();
        let workingDays = 0;
        for (let day = line.firstDay - 1; day > line.firstDay - 370; day--) {
          const month = Number(isoDate(day).slice(5, 7)) - 1;
          if (!since.has(month)) since.set(month, workingDays);
          if (isWorkingDay(nation, day)) workingDays++;
        }
        since.set(Number(start.slice(5, 7)) - 1, 0);
        expect(line.daysSinceMonth).toEqual(Array.from({ length: 12 }, (_, m) => since.get(m)));
      }),
      { numRuns: 20 },
    );
  });

  test('are read on the first day and then on the Monday after each week', () => {
    expect(readingDates('2026-04-06', 2)).toEqual(['2026-04-06', '2026-04-13', '2026-04-20']);
  });
});
