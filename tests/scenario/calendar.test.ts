import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays, easterSunday, type Nation } from '../../models/calendar/bank-holidays.ts';
import {
  dayNumber,
  financialYearLabel,
  financialYearOf,
  isoDate,
  monthOf,
  weekday,
  weekdayName,
} from '../../models/calendar/dates.ts';
import {
  isWorkingDay,
  nextWorkingDay,
  workingDaysPerYear,
} from '../../models/calendar/working-days.ts';

const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

/** As proclaimed, substitute days included; without the single days of one year. */
const PUBLISHED: Readonly<Record<(typeof NATIONS)[number], Record<number, string>>> = {
  'england-and-wales': {
    2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  scotland: {
    2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    2026: '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  },
  'northern-ireland': {
    2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  },
};

const days = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2100-12-31') });
const nations = fc.constantFrom<Nation>('none', ...NATIONS);

describe('bank holidays', () => {
  const years = NATIONS.flatMap((nation) =>
    Object.entries(PUBLISHED[nation]).map(
      ([year, dates]) => [nation, Number(year), dates] as const,
    ),
  );
  test.each(years)('of %s in %i fall as they were published', (nation, year, dates) => {
    expect(bankHolidays(nation, year).map(isoDate)).toEqual(
      dates.split(' ').map((date) => `${year}-${date}`),
    );
  });

  test.each([
    '2000-04-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2285-03-22',
  ])('Easter is on %s', (date) => {
    expect(isoDate(easterSunday(Number(date.slice(0, 4))))).toBe(date);
  });

  test('always fall on weekdays, each on its own day', () => {
    fc.assert(
      fc.property(nations, fc.integer({ min: 1990, max: 2100 }), (nation, year) => {
        const holidays = bankHolidays(nation, year);
        expect(holidays.every((day) => weekday(day) < 5)).toBe(true);
        expect(new Set(holidays).size).toBe(holidays.length);
        expect(holidays).toHaveLength(
          { none: 0, 'england-and-wales': 8, scotland: 9, 'northern-ireland': 10 }[nation],
        );
      }),
    );
  });
});

describe('working days', () => {
  const counted = (nation: Nation, year: number): number => {
    let count = 0;
    for (let day = dayNumber(`${year}-01-01`); day <= dayNumber(`${year}-12-31`); day++) {
      if (isWorkingDay(nation, day)) count++;
    }
    return count;
  };

  test('in England are 253 in 2026 and 2027, and 252 in 2028', () => {
    expect([2026, 2027, 2028].map((year) => counted('england-and-wales', year))).toEqual([
      253, 253, 252,
    ]);
  });

  test.each(NATIONS)('of %s in a mean year are those counted over 28 years', (nation) => {
    let counts = 0;
    for (let year = 2000; year < 2028; year++) counts += counted(nation, year);
    expect(workingDaysPerYear(nation)).toBeCloseTo(counts / 28, 6);
  });

  test('come after a holiday or a weekend', () => {
    expect(isoDate(nextWorkingDay('england-and-wales', dayNumber('2026-12-25')))).toBe(
      '2026-12-29',
    );
    expect(isoDate(nextWorkingDay('none', dayNumber('2026-12-25')))).toBe('2026-12-25');
    expect(isoDate(nextWorkingDay('scotland', dayNumber('2027-01-01')))).toBe('2027-01-05');
    fc.assert(
      fc.property(nations, days, (nation, day) => {
        const next = nextWorkingDay(nation, day);
        expect(isWorkingDay(nation, next)).toBe(true);
        expect(next - day).toBeLessThanOrEqual(5);
        for (let between = day; between < next; between++) {
          expect(isWorkingDay(nation, between)).toBe(false);
        }
      }),
    );
  });
});

describe('dates', () => {
  test('are the same read and written', () => {
    fc.assert(fc.property(days, (day) => dayNumber(isoDate(day)) === day));
  });

  test('know their weekday', () => {
    expect(weekdayName(dayNumber('2026-04-06'))).toBe('Monday');
    expect(weekdayName(dayNumber('1969-12-31'))).toBe('Wednesday');
    fc.assert(fc.property(days, (day) => weekday(day + 7) === weekday(day)));
  });

  test('belong to the financial year that begins on 1 April', () => {
    const yearOf = (date: string) => financialYearLabel(financialYearOf(dayNumber(date)));
    expect(['2026-03-31', '2026-04-01', '2027-03-31', '1999-12-31'].map(yearOf)).toEqual([
      '2025-26',
      '2026-27',
      '2026-27',
      '1999-00',
    ]);
    expect(monthOf(dayNumber('2026-01-31'))).toBe(0);
  });
});
