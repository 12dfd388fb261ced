import { expect, test } from 'vitest';
import { LEDGER, ledgerRow } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
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

const leavers = (team: string, on: string, people: number) => ({
  kind: 'leave' as const,
  on,
  team,
  role: 'worker',
  people,
});

/** Two teams, of which one starter a month may come, found within a week of each who leaves. */
const oneAMonth = (changes: Scenario['changes']) =>
  aScenario({
    service: { startDate: '2026-06-01', weeks: 52, bankHolidays: 'none' },
    teams: [
      aTeam({ posts: [posts(3)] }),
      { ...aTeam({ id: 'late', posts: [posts(9)], cases: [] }), name: 'Late' },
    ],
    recruitment: {
      ...base.recruitment,
      round: { family: 'fixed', meanDays: 5 },
      maxStartsPerMonth: 1,
    },
    changes,
  });

/** By team, the weeks in which somebody starts. */
function weeksOfStarters(scenario: Scenario): number[][] {
  const starters: number[][] = [[], []];
  simulateChecked(scenario, {
    watch: ({ ledger }, week) => {
      starters.forEach((weeks, team) => {
        if (week > 0 && ledger[ledgerRow(team) | LEDGER.startedFte] > 0) weeks.push(week);
      });
    },
  });
  return starters;
}

test('whoever was found first starts first, though the limit turns others away every month', () => {
  const [early, late] = weeksOfStarters(
    oneAMonth([
      leavers('team', '2026-06-08', 3),
      leavers('late', '2026-07-06', 3),
      leavers('late', '2026-08-03', 3),
      leavers('late', '2026-09-07', 3),
    ]),
  );
  expect(early).toHaveLength(3);
  expect(late.length).toBeGreaterThan(3);
  expect(Math.max(...early)).toBeLessThan(Math.min(...late));
});

test('the place of a month goes to somebody found in the month before, not to who is found on its first day', () => {
  // Of two found on 15 June one has to wait; the round for who leaves on 24 June ends on Wednesday, 1 July.
  const [early, late] = weeksOfStarters(
    oneAMonth([leavers('team', '2026-06-08', 2), leavers('late', '2026-06-24', 1)]),
  );
  const [june15, july1, august3] = [3, 5, 10];
  expect(early).toEqual([june15, july1]);
  expect(late).toEqual([august3]);
});

test('an agency worker who becomes permanent is one of the starters of the month', () => {
  const scenario = aScenario({
    service: { startDate: '2026-06-01', weeks: 13, bankHolidays: 'none' },
    teams: [aTeam({ posts: [posts(8, { inPostFte: 2, agencyFte: 6 })] })],
    agency: { ...base.agency, allowed: true },
    recruitment: {
      ...base.recruitment,
      round: { family: 'fixed', meanDays: 1 },
      agencyConvertsShare: 1,
      maxStartsPerMonth: 1,
    },
  });
  // Three months have passed by the end of August.
  expect(simulateChecked(scenario).of(0, 'peopleInPostFte')[13]).toBe(2 + 3);
});
