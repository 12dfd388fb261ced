import { dateWords, typedDate } from '../../calendar/date-words.ts';
import { dayNumber, isoDate, weekday, weekdayName } from '../../calendar/dates.ts';
import { isWorkingDay, nextWorkingDay } from '../../calendar/working-days.ts';
import { DAYS_PER_WEEK } from '../../units.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Those in which a simulation may begin. */
const YEARS = { first: 1990, last: 2100 };

const isInYears = (iso: string): boolean => {
  const year = Number(iso.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
};

/** The first day is a Monday; changes fall on working days of the years simulated. */
export const dates: Rule = (scenario) => {
  const { startDate, weeks, bankHolidays } = scenario.service;
  const problems: Problem[] = [];
  const first = dayNumber(startDate);
  const end = first + weeks * DAYS_PER_WEEK;
  if (!isInYears(startDate)) {
    return [
      {
        path: 'service.startDate',
        value: startDate,
        rule: `is outside the years ${YEARS.first} to ${YEARS.last}`,
        remedy: 'use a date within them',
      },
    ];
  }
  if (weekday(first) !== 0) {
    const monday = first - weekday(first);
    const mondays = [monday, monday + DAYS_PER_WEEK].map(isoDate).filter(isInYears);
    problems.push({
      path: 'service.startDate',
      value: startDate,
      rule: `is a ${weekdayName(first)}: weeks begin on Monday`,
      remedy: `use ${mondays.map(typedDate).join(' or ')}`,
    });
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
