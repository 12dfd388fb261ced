import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { aRole, aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 400;
const CHANGE_WEEK = 11;
const WEEKS_AFTER = 4;

test.each([
  [5, 50],
  [50, 5],
  [0, 20],
])(
  'from the day on which %d learning days a year become %d, so many are promised',
  (before, after) => {
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: 20, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: 0 })],
      roles: [aRole({ learningDaysPerYear: before })],
      teams: [aTeam({ posts: [posts(PEOPLE)] })],
      changes: [
        // The Monday of the eleventh week.
        { kind: 'set', on: '2026-06-15', path: 'roles[0].learningDaysPerYear', to: after },
      ],
    });
    const promised = simulateChecked(scenario)
      .of(0, 'learningDaysPromised')
      .subarray(CHANGE_WEEK, CHANGE_WEEK + WEEKS_AFTER)
      .reduce((sum, days) => sum + days, 0);
    const each = (after * WEEKS_AFTER * WORKING_DAYS_PER_WEEK) / workingDaysPerYear('none');
    // At even distances, begun anywhere: each has the whole number below the mean or the one above.
    const part = each - Math.floor(each);
    const error = Math.sqrt(PEOPLE * part * (1 - part));
    expect(Math.abs(promised - PEOPLE * each)).toBeLessThan(4 * error);
  },
);
