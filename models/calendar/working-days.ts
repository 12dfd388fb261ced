import { WEEKDAYS_PER_YEAR } from '../units.ts';
import { bankHolidays, HOLIDAYS_PER_YEAR, type Nation } from './bank-holidays.ts';
import { weekday, yearOf } from './dates.ts';

/** Working days in a mean year of this nation: the divisor of every yearly rate. */
export const workingDaysPerYear = (nation: Nation): number =>
  WEEKDAYS_PER_YEAR - HOLIDAYS_PER_YEAR[nation];

export const isWorkingDay = (nation: Nation, day: number): boolean =>
  weekday(day) < 5 && !bankHolidays(nation, yearOf(day)).includes(day);

export function nextWorkingDay(nation: Nation, day: number): number {
  let next = day;
  while (!isWorkingDay(nation, next)) next++;
  return next;
}
