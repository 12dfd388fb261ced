import { bankHolidays, type Nation } from './bank-holidays.ts';
import { dayNumber, financialYearOf, isoDate, monthOf, weekday, yearOf } from './dates.ts';
import { isWorkingDay, workingDaysPerYear } from './working-days.ts';

const DAYS_PER_WEEK = 7;

/** The working days of a simulation, in order, and the weeks that they make up. */
export interface Timeline {
  /** Calendar day number of each working day. */
  readonly days: Int32Array;
  /**
   * Calendar days that each working day stands for in pay: itself and the days off that follow it in its week, the first
   * of a week those before it too. So a week has seven, and whoever starts or leaves in the middle is paid by the day.
   */
  readonly payDays: Uint8Array;
  /** Of these, those before the pay award that is in force on the day itself, and those from the next one on. */
  readonly payDaysBeforeAward: Uint8Array;
  readonly payDaysAfterAward: Uint8Array;
  /** Month of the simulation, 0 for the one that it starts in. */
  readonly month: Int16Array;
  /** Month of the year of each month of the simulation, 0 for January. */
  readonly monthOfYear: readonly number[];
  /** By month of the year, 0 for January: working days from the end of the last such month to the first day, 0 for the month of the first day. */
  readonly daysSinceMonth: readonly number[];
  /** Years from the first day to the middle of each month of the simulation. */
  readonly yearsToMonth: readonly number[];
  /** First working day of each week, and one more for the end. */
  readonly weekStart: Int32Array;
  /** Financial years begun since the first day, for each working day. */
  readonly payAwards: Uint8Array;
  readonly weeks: number;
  readonly firstDay: number;
  readonly workingDaysPerYear: number;
}

const MONTHS = 12;

const monthNumber = (day: number): number => yearOf(day) * 12 + monthOf(day);

/** Lays out the working days of a run of whole weeks from a Monday. */
export function timeline(startDate: string, weeks: number, nation: Nation): Timeline {
  const firstDay = dayNumber(startDate);
  const end = firstDay + weeks * 7;
  const holidays = new Set<number>();
  for (let year = yearOf(firstDay); year <= yearOf(end); year++) {
    for (const day of bankHolidays(nation, year)) holidays.add(day);
  }
  const days: number[] = [];
  const weekStart = [0];
  for (let day = firstDay; day < end; day++) {
    if (weekday(day) < 5 && !holidays.has(day)) days.push(day);
    if (weekday(day) === 6) weekStart.push(days.length);
  }
  const firstMonth = monthNumber(firstDay);
  const months = monthNumber(end - 1) - firstMonth + 1;
  const firstYear = financialYearOf(firstDay);
  return {
    days: Int32Array.from(days),
    ...payDaysOf(firstDay, days, weekStart),
    month: Int16Array.from(days, (day) => monthNumber(day) - firstMonth),
    monthOfYear: Array.from({ length: months }, (_, month) => (firstMonth + month) % 12),
    daysSinceMonth: daysSinceMonth(firstDay, nation),
    yearsToMonth: Array.from({ length: months }, (_, month) => {
      const mid = dayNumber(
        `${Math.floor((firstMonth + month) / 12)}-${String(((firstMonth + month) % 12) + 1).padStart(2, '0')}-15`,
      );
      return Math.max(0, (mid - firstDay) / 365.25);
    }),
    weekStart: Int32Array.from(weekStart),
    payAwards: Uint8Array.from(days, (day) => financialYearOf(day) - firstYear),
    weeks,
    firstDay,
    workingDaysPerYear: workingDaysPerYear(nation),
  };
}

function daysSinceMonth(firstDay: number, nation: Nation): number[] {
  const since = new Map([[monthOf(firstDay), 0]]);
  let workingDays = 0;
  for (let day = firstDay - 1; since.size < MONTHS; day--) {
    if (!since.has(monthOf(day))) since.set(monthOf(day), workingDays);
    if (isWorkingDay(nation, day)) workingDays++;
  }
  return Array.from({ length: MONTHS }, (_, month) => since.get(month) ?? 0);
}

function payDaysOf(firstDay: number, days: readonly number[], weekStart: readonly number[]) {
  const payDays = new Uint8Array(days.length);
  const payDaysBeforeAward = new Uint8Array(days.length);
  const payDaysAfterAward = new Uint8Array(days.length);
  for (let week = 0; week + 1 < weekStart.length; week++) {
    const monday = firstDay + DAYS_PER_WEEK * week;
    let index = weekStart[week];
    for (let day = monday; day < monday + DAYS_PER_WEEK; day++) {
      if (index + 1 < weekStart[week + 1] && day >= days[index + 1]) index++;
      payDays[index]++;
      const years = financialYearOf(day) - financialYearOf(days[index]);
      if (years < 0) payDaysBeforeAward[index]++;
      if (years > 0) payDaysAfterAward[index]++;
    }
  }
  return { payDays, payDaysBeforeAward, payDaysAfterAward };
}

/** The first working day of the simulation on or after a date, as an index; past the end, their number. */
export function workingDayIndex(line: Timeline, iso: string): number {
  const day = dayNumber(iso);
  let low = 0;
  let high = line.days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line.days[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The Monday on whose morning each reading holds: the first day, then one for each week. */
export const readingDates = (startDate: string, weeks: number): string[] =>
  Array.from({ length: weeks + 1 }, (_, week) => isoDate(dayNumber(startDate) + 7 * week));
