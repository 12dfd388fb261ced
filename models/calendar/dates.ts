/** Dates as day numbers (days since 1 January 1970) and as text such as 2026-04-06. No clock, no time zone. */

const MS_PER_DAY = 86_400_000;

export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
const dateOf = (day: number): Date => new Date(day * MS_PER_DAY);
export const isoDate = (day: number): string => dateOf(day).toISOString().slice(0, 10);
/** 0 on Monday to 6 on Sunday. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;
export const yearOf = (day: number): number => dateOf(day).getUTCFullYear();
/** 0 in January to 11 in December. */
export const monthOf = (day: number): number => dateOf(day).getUTCMonth();
/** The calendar year in which the financial year of this day begins, on 1 April. */
export const financialYearOf = (day: number): number =>
  monthOf(day) >= 3 ? yearOf(day) : yearOf(day) - 1;
/** `2026-27`. */
export const financialYearLabel = (startYear: number): string =>
  `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;

const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export const weekdayName = (day: number): string => WEEKDAY_NAMES[weekday(day)];
