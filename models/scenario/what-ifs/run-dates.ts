import { dayNumber, isoDate, monthOf } from '../../calendar/dates.ts';
import { nextWorkingDay } from '../../calendar/working-days.ts';
import type { Scenario } from '../../inputs/scenario.ts';

const lastDay = ({ service: { startDate, weeks } }: Scenario): number =>
  dayNumber(startDate) + 7 * weeks - 1;

/** Within the run, and a working day: the date itself or the next. Undefined where the run is over by then. */
function workingDateFrom(scenario: Scenario, day: number): string | undefined {
  const date = nextWorkingDay(scenario.service.bankHolidays, day);
  return date <= lastDay(scenario) ? isoDate(date) : undefined;
}

const firstOfMonth = (day: number): boolean => isoDate(day).endsWith('-01');

/**
 * The first working day of the first of some months that begins in the run.
 * @param months 1 for January to 12 for December
 * @param afterWeeks weeks of the run that must have passed
 */
export function startOfMonth(
  scenario: Scenario,
  months: readonly number[],
  afterWeeks = 0,
): string | undefined {
  const from = dayNumber(scenario.service.startDate) + 7 * afterWeeks;
  for (let day = from; day <= lastDay(scenario); day++) {
    if (firstOfMonth(day) && months.includes(monthOf(day) + 1))
      return workingDateFrom(scenario, day);
  }
  return undefined;
}

/** The first day of the month that begins so many months after the month of a date, as a day number. */
export function monthsLater(iso: string, months: number): number {
  const later = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  const month = String((later % 12) + 1).padStart(2, '0');
  return dayNumber(`${Math.floor(later / 12)}-${month}-01`);
}
