import type { Scenario } from '../inputs/scenario.ts';
import { dayNumber, weekday } from './dates.ts';

export type Nation = Scenario['service']['bankHolidays'];

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher), as a day number. */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return at(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
}

const at = (year: number, month: number, day: number): number =>
  dayNumber(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const firstMonday = (year: number, month: number): number => {
  const first = at(year, month, 1);
  return first + ((7 - weekday(first)) % 7);
};

const lastMonday = (year: number, month: number): number => {
  const next = month === 12 ? at(year + 1, 1, 1) : at(year, month + 1, 1);
  return next - 1 - weekday(next - 1);
};

/** Fixed dates that fall at a weekend move to the next weekday that is not itself a holiday. */
function observed(days: number[]): number[] {
  const taken = new Set(days.filter((day) => weekday(day) < 5));
  for (const day of days.filter((each) => weekday(each) >= 5)) {
    let substitute = day;
    while (weekday(substitute) >= 5 || taken.has(substitute)) substitute++;
    taken.add(substitute);
  }
  return [...taken];
}

/**
 * The bank holidays of a nation in a calendar year, as day numbers in order: the standing ones;
 * single proclaimed days (coronations, jubilees) cannot be known ahead and are left out.
 */
export function bankHolidays(nation: Nation, year: number): number[] {
  const easter = easterSunday(year);
  const newYear = at(year, 1, 1);
  const christmas = [at(year, 12, 25), at(year, 12, 26)];
  const may = [firstMonday(year, 5), lastMonday(year, 5)];
  const days = {
    none: [],
    'england-and-wales': [
      newYear,
      easter - 2,
      easter + 1,
      ...may,
      lastMonday(year, 8),
      ...christmas,
    ],
    scotland: [
      newYear,
      at(year, 1, 2),
      easter - 2,
      ...may,
      firstMonday(year, 8),
      at(year, 11, 30),
      ...christmas,
    ],
    'northern-ireland': [
      newYear,
      at(year, 3, 17),
      easter - 2,
      easter + 1,
      ...may,
      at(year, 7, 12),
      lastMonday(year, 8),
      ...christmas,
    ],
  }[nation];
  return observed(days).sort((a, b) => a - b);
}

export const HOLIDAYS_PER_YEAR: Readonly<Record<Nation, number>> = {
  none: 0,
  'england-and-wales': 8,
  scotland: 9,
  'northern-ireland': 10,
};
