import { expect, test } from 'vitest';
import { aRole, aScenario, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const MONTHS = 24;

/** Starters by the end of a number of months, with far more vacancies than may be filled. */
function startersWith(maxStartsPerMonth: number): number {
  const scenario = aScenario({
    service: { startDate: '2026-06-01', weeks: 105, bankHolidays: 'none' },
    roles: [aRole()],
    teams: [aTeam({ posts: [posts(300, { inPostFte: 1 })] })],
    recruitment: {
      ...base.recruitment,
      round: { family: 'fixed', meanDays: 1 },
      maxStartsPerMonth,
    },
  });
  const started = simulateChecked(scenario).of(0, 'startersFte');
  return started.subarray(1).reduce((sum, fte) => sum + fte, 0);
}

// 105 weeks reach into a 25th month, whose own starters count as well.
test.each([
  [1, MONTHS + 1],
  [2.5, Math.floor(2.5 * (MONTHS + 1))],
  [0.5, Math.floor(0.5 * (MONTHS + 1))],
  [0.1, Math.floor(0.1 * (MONTHS + 1))],
  [0, 0],
])(
  'a limit of %d starters a month is kept to over the months, fractions carried on',
  (limit, most) => {
    expect(startersWith(limit)).toBe(most);
  },
);
