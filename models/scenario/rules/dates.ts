import { dateWords, typedDate } from '../../calendar/date-words.ts';
import { dayNumber, isoDate, weekday, weekdayName } from '../../calendar/dates.ts';
import { isWorkingDay, nextWorkingDay } from '../../calendar/working-days.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The first day is a Monday; changes fall on working days of the years simulated. */
export const dates: Rule = (scenario) => {
  const { startDate, weeks, bankHolidays } = scenario.service;
  const problems: Problem[] = [];
  const first = dayNumber(startDate);
  const end = first + weeks * 7;
  if (weekday(first) !== 0) {
    problems.push({
      path: 'service.startDate',
      value: startDate,
      rule: `is a ${weekdayName(first)}: weeks begin on Monday`,
      remedy: `use ${typedDate(isoDate(first - weekday(first)))} or ${typedDate(isoDate(first - weekday(first) + 7))}`,
    });
  }
  const year = Number(startDate.slice(0, 4));
  if (year < 1990 || year > 2100) {
    problems.push({
      path: 'service.startDate',
      value: startDate,
      rule: 'is outside the years 1990 to 2100',
      remedy: 'use a date within them',
    });
    return problems;
  }
  scenario.changes.forEach((change, index) => {
    const path = `changes[${index}].on`;
    const on = dayNumber(change.on);
    if (Number.isNaN(on)) return; // no date at all, which is said elsewhere
    if (on < first || on >= end) {
      problems.push({
        path,
        value: change.on,
        rule: `is outside the simulation, which runs from ${typedDate(startDate)} to ${typedDate(isoDate(end - 1))}`,
        remedy: 'move it, or simulate more weeks',
      });
      return;
    }
    if (!isWorkingDay(bankHolidays, on)) {
      problems.push({
        path,
        value: `${change.on} (${weekdayName(on)})`,
        rule: 'is not a working day',
        remedy: `use ${typedDate(isoDate(nextWorkingDay(bankHolidays, on)))}`,
      });
    }
    if ('until' in change && change.until !== undefined && dayNumber(change.until) <= on) {
      const isLeave = change.kind === 'long-leave';
      problems.push({
        path: `changes[${index}].until`,
        value: change.until,
        rule: `is not after ${dateWords(change.on)}, when the ${isLeave ? 'leave' : 'change'} begins`,
        remedy: isLeave ? 'use a later day' : 'use a later day, or leave it out',
      });
    }
  });
  return problems;
};
