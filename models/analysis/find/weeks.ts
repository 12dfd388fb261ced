import { dayNumber, isoDate } from '../../calendar/dates.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { DAYS_PER_WEEK } from '../../units.ts';

/** The last position that is read on or before a date, in weeks from the first day. */
export const weekOf = (scenario: Scenario, date: string): number =>
  Math.floor((dayNumber(date) - dayNumber(scenario.service.startDate)) / DAYS_PER_WEEK);

export const dateOfWeek = (scenario: Scenario, week: number): string =>
  isoDate(dayNumber(scenario.service.startDate) + DAYS_PER_WEEK * week);
