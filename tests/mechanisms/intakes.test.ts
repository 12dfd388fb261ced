import { describe, expect, test } from 'vitest';
import { LEDGER, ledgerRow } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const START = '2026-04-06';

/** A line in which nobody is and everybody starts in September, found by April. */
const intake = (people: number, given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    service: { startDate: START, weeks: 104, bankHolidays: 'none' },
    teams: [
      aTeam({
        posts: [
          posts(people, {
            inPostFte: 0,
            arrivals: [{ role: 'worker', share: 1, month: 9 }],
          }),
        ],
      }),
    ],
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 10 } },
    ...given,
  });

/** Starters by month of the calendar, as far as the weeks tell: a week belongs to the month of its Monday. */
function startersByMonth(scenario: Scenario): Record<string, number> {
  const months: Record<string, number> = {};
  simulateChecked(scenario)
    .of(0, 'startersFte')
    .forEach((fte, week) => {
      if (week === 0 || fte === 0) return;
      const friday = new Date(Date.parse(START) + (7 * week - 3) * 86_400_000);
      const month = friday.toISOString().slice(0, 7);
      months[month] = (months[month] ?? 0) + fte;
    });
  return months;
}

test('an intake starts in its month', () => {
  expect(startersByMonth(intake(10))).toEqual({ '2026-09': 10 });
});

describe('a freeze', () => {
  const frozen = (on: string, until: string): Scenario =>
    intake(10, {
      changes: [{ kind: 'set', on, until, path: 'recruitment.open', to: false }],
    });

  test('that begins once they are found leaves them to start in their month', () => {
    expect(startersByMonth(frozen('2026-06-01', '2027-01-04'))).toEqual({ '2026-09': 10 });
  });

  /** One that began before the first day, so that nobody has been found. */
  const frozenUntil = (on: string): Scenario =>
    intake(10, {
      recruitment: { ...intake(10).recruitment, open: false },
      changes: [{ kind: 'set', on, path: 'recruitment.open', to: true }],
    });

  test('that begins before anybody is found, and lasts beyond the month, moves them to that of the next year', () => {
    expect(startersByMonth(frozenUntil('2027-01-04'))).toEqual({ '2027-09': 10 });
    expect(startersByMonth(frozenUntil('2028-01-03'))).toEqual({});
  });

  test('that begins on the first day leaves those found before it, and moves the others', () => {
    const { '2026-09': found, '2027-09': moved } = startersByMonth(
      frozen('2026-04-06', '2027-01-04'),
    );
    expect(found).toBeGreaterThan(0);
    expect(found + (moved ?? 0)).toBe(10);
  });

  test('that is over soon enough to find them before the month costs it nothing', () => {
    expect(startersByMonth(frozenUntil('2026-08-03'))).toEqual({ '2026-09': 10 });
  });
});

test('an intake keeps to the most starters of a month; the others start in the months that follow', () => {
  const limited = intake(7, { recruitment: { ...intake(7).recruitment, maxStartsPerMonth: 2 } });
  expect(startersByMonth(limited)).toEqual({
    '2026-09': 2,
    '2026-10': 2,
    '2026-11': 2,
    '2026-12': 1,
  });
});

test('who is found in the month itself, beyond its most starters, starts in the months that follow', () => {
  const line = intake(3).teams[0].posts[0];
  const found = intake(3, {
    teams: [aTeam({ posts: [{ ...line, inPostFte: 3 }] })],
    // 75 working days, without holidays, from 1 June are over on 14 September.
    changes: [{ kind: 'leave', on: '2026-06-01', team: 'team', role: 'worker', people: 3 }],
    recruitment: {
      ...base.recruitment,
      round: { family: 'fixed', meanDays: 75 },
      maxStartsPerMonth: 1,
    },
  });
  expect(startersByMonth(found)).toEqual({ '2026-09': 1, '2026-10': 1, '2026-11': 1 });
});

test('people found for September start then, though vacancies of other lines use up every month', () => {
  const { recruitment, teams } = intake(1);
  const crowded = aScenario({
    ...intake(1),
    teams: [
      aTeam({ posts: [posts(30, { inPostFte: 0 })] }),
      { ...teams[0], id: 'other', name: 'Other' },
    ],
    recruitment: { ...recruitment, maxStartsPerMonth: 1 },
  });
  const started: number[] = [];
  simulateChecked(crowded, {
    watch: ({ ledger }, week) => {
      if (ledger[ledgerRow(1) | LEDGER.startedFte] > 0) started.push(week);
    },
  });
  // 1 September is a Tuesday of the twenty-second week.
  expect(started).toEqual([22]);
});

describe('of three found for September and three posts more, for which nobody can be found by then', () => {
  /** Seven in ten posts; rounds from August on end after September. */
  const line = intake(10).teams[0].posts[0];
  const growing = (...changes: Scenario['changes']) =>
    intake(10, {
      service: { startDate: START, weeks: 40, bankHolidays: 'none' },
      teams: [aTeam({ posts: [{ ...line, inPostFte: 7 }] })],
      changes: [
        { kind: 'set', on: '2026-08-03', path: 'recruitment.round.meanDays', to: 200 },
        { kind: 'set', on: '2026-08-03', path: 'teams[0].posts[0].establishedFte', to: 13 },
        ...changes,
      ],
    });
  const inPost = (scenario: Scenario) => simulateChecked(scenario).of(0, 'peopleInPostFte').at(-1);

  test('announced starters take the posts for which nobody has been found', () => {
    expect(inPost(growing())).toBe(10);
    const announced = { on: '2026-08-05', team: 'team', role: 'worker', people: 3 };
    expect(inPost(growing({ kind: 'start', ...announced }))).toBe(13);
    expect(inPost(growing({ kind: 'start', ...announced, people: 4 }))).toBe(13);
  });

  test('so they do where the run ends before those found start', () => {
    const announced = { on: '2026-08-05', team: 'team', role: 'worker', people: 3 };
    const ending: Scenario = {
      ...growing({ kind: 'start', ...announced }),
      service: { startDate: START, weeks: 20, bankHolidays: 'none' },
    };
    let found = 0;
    const readings = simulateChecked(ending, {
      watch: ({ due }) => {
        found = due.found.posts().size;
      },
    });
    expect([readings.of(0, 'peopleInPostFte').at(-1), found]).toEqual([10, 3]);
  });

  test('a cut takes the posts for which nobody has been found', () => {
    const cut = (to: number) =>
      growing({ kind: 'set', on: '2026-08-05', path: 'teams[0].posts[0].establishedFte', to });
    expect(inPost(cut(10))).toBe(10);
    expect(inPost(cut(9))).toBe(9);
  });
});
