import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { DAYS_PER_YEAR } from '../../models/units.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();

/** Nobody is referred or recruited; people go by dated changes alone, unless told otherwise. */
const quiet = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 60, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    recruitment: { ...base.recruitment, open: false },
    ...given,
  });

describe('turnover', () => {
  test('is leavers of a year of 365.25 days, counted in 52 weeks, against those in post', () => {
    const leave = (on: string, people: number): Scenario['changes'][number] => ({
      kind: 'leave',
      on,
      team: 'team',
      role: 'worker',
      people,
    });
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(100)] })],
      // In the second week and in the fifty-fifth.
      changes: [leave('2026-04-13', 10), leave('2027-04-19', 6)],
    });
    const turnover = simulateChecked(scenario).of(0, 'turnoverRate');
    const perYear = (leavers: number) => (leavers * DAYS_PER_YEAR) / 7 / 52;
    expect(turnover[0]).toBe(0);
    expect(turnover[2]).toBeCloseTo(perYear(10) / 90, 6);
    expect(turnover[53]).toBeCloseTo(perYear(10) / 90, 6);
    expect(turnover[54]).toBe(0);
    expect(turnover[55]).toBeCloseTo(perYear(6) / 84, 6);
  });

  test('is the yearly rate on the first day, and gives way to leavers week by week', () => {
    const leavingPerYear = 0.2;
    const scenario = quiet({
      roles: [aRole({ leavingPerYear })],
      teams: [aTeam({ posts: [posts(50)] })],
      changes: [{ kind: 'set', on: '2026-04-06', path: 'roles[0].leavingPerYear', to: 0 }],
    });
    const turnover = simulateChecked(scenario).of(0, 'turnoverRate');
    for (const week of [0, 13, 52])
      expect(turnover[week]).toBeCloseTo(leavingPerYear * (1 - week / 52), 6);
  });
});

test('the highest caseload is for each FTE: eight cases of a half-timer are more than eight of a full-timer', () => {
  const scenario = quiet({
    stages: [aStage({ length: { family: 'fixed', meanDays: 500 } })],
    teams: [
      aTeam({
        allocateTo: 'lowest-caseload',
        posts: [posts(1.5, { capPerFte: 20 })],
        cases: [{ stage: 'case', allocated: 16, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
  });
  const readings = simulateChecked(scenario);
  expect(readings.of(0, 'caseload')[1]).toBeCloseTo(16 / 1.5, 6);
  expect(readings.of(0, 'caseloadHighest')[1]).toBe(8 / 0.5);
});

test('national insurance is free up to its threshold for each person, whatever the hours', () => {
  const [payPerYear, share, threshold, pension, people] = [40_000, 0.15, 5000, 0.211, 10];
  const weeklyPay = (ftePerPerson: number) =>
    simulateChecked(
      quiet({
        roles: [aRole({ payPerYear })],
        costs: {
          ...base.costs,
          employerNiShare: share,
          employerNiThresholdPounds: threshold,
          pensionShare: pension,
        },
        teams: [aTeam({ posts: [posts(people * ftePerPerson, { ftePerPerson })] })],
      }),
    ).of(0, 'costPay')[1];
  for (const fte of [1, 0.5, 0.1]) {
    const pay = payPerYear * fte;
    const insurance = share * Math.max(0, pay - threshold);
    const perWeek = ((pay + insurance + pension * pay) * people * 7) / DAYS_PER_YEAR;
    expect(weeklyPay(fte) / perWeek).toBeCloseTo(1, 6);
  }
});
