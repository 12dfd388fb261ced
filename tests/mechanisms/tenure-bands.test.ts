import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { aRole, aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 1000;
const DAYS_PER_WEEK = 5;

test('starters whose first year is safe leave at the rate of the next band from the very day of their year', () => {
  const perYear = 3;
  const factor = 20;
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 54, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    roles: [
      aRole({
        leavingPerYear: perYear,
        leavingByTenure: [
          { fromYears: 0, factor: 0 },
          { fromYears: 1, factor },
        ],
      }),
    ],
    teams: [aTeam({ posts: [posts(PEOPLE, { inPostFte: 0 })] })],
    recruitment: { ...aScenario().recruitment, open: false },
    changes: [{ kind: 'start', on: '2026-04-06', team: 'team', role: 'worker', people: PEOPLE }],
  });
  const left = simulateChecked(scenario).of(0, 'leaversFte');
  const year = workingDaysPerYear('none');
  const firstDay = Math.round(year);
  const week = Math.floor(firstDay / DAYS_PER_WEEK) + 1;
  expect(Math.max(...left.subarray(1, week))).toBe(0);
  const days = week * DAYS_PER_WEEK - firstDay;
  const share = -Math.expm1((-perYear * factor * days) / year);
  expect(Math.abs(left[week] - PEOPLE * share)).toBeLessThan(
    4 * Math.sqrt(PEOPLE * share * (1 - share)),
  );
});
