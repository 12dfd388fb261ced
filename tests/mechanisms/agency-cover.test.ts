import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const WEEKS = 30;
const base = aScenario();
type Change = Scenario['changes'][number];

/** Nobody comes, goes or falls sick but by a dated change; agency covers all within a week. */
const quiet = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    recruitment: { ...base.recruitment, open: false },
    agency: { allowed: true, coverShare: 1, leadDays: 5, ceilingShare: 1 },
    ...given,
  });

const team = { team: 'team', role: 'worker' } as const;
const away = (people: number): Change => ({
  kind: 'long-leave',
  on: '2026-04-20',
  until: '2026-12-07',
  ...team,
  people,
  coverShare: 1,
});
const leave = (people: number): Change => ({ kind: 'leave', on: '2026-04-13', ...team, people });
const set = (on: string, path: string, to: number | boolean, until?: string): Change => ({
  kind: 'set',
  on,
  path,
  to,
  ...(until ? { until } : {}),
});

const agencyFte = (scenario: Scenario) => [...simulateChecked(scenario).of(0, 'agencyFte')];

describe('cover of long leave', () => {
  test('keeps to the ceiling: as many as keep the share below it, and one more', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(20)] })],
      agency: { allowed: true, coverShare: 1, leadDays: 5, ceilingShare: 0.25 },
      changes: [away(10)],
    });
    // Those on leave are in post: six agency workers are 6 in 26, below a quarter, so that a seventh starts.
    expect(Math.max(...agencyFte(scenario))).toBe(7);
  });

  test('that the ceiling has refused starts on the day on which a higher one makes room', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(20)] })],
      agency: { allowed: true, coverShare: 1, leadDays: 5, ceilingShare: 0 },
      changes: [away(10), set('2026-06-01', 'agency.ceilingShare', 1)],
    });
    // 1 June begins the ninth week.
    expect(agencyFte(scenario).slice(7, 11)).toEqual([0, 0, 10, 10]);
  });

  test('comes back, like that of vacancies, when agency is allowed again after a month', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(20)] })],
      changes: [away(3), leave(2), set('2026-06-01', 'agency.allowed', false, '2026-06-29')],
    });
    // The thirteenth week begins on 29 June; the lead time is a week.
    expect(agencyFte(scenario).slice(8, 16)).toEqual([5, 0, 0, 0, 0, 0, 5, 5]);
  });

  test.each([
    ['that began while agency was not allowed', '2026-04-13'],
    ['that was on its way when agency was not allowed any more', '2026-04-27'],
  ])('%s comes a lead time after agency is allowed again', (_, on) => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(20)] })],
      agency: { allowed: true, coverShare: 1, leadDays: 40, ceilingShare: 1 },
      changes: [away(3), leave(2), set(on, 'agency.allowed', false, '2026-05-11')],
    });
    // 11 May begins the sixth week; eight more are forty working days.
    expect(agencyFte(scenario).slice(0, 16)).toEqual([...Array(14).fill(0), 5, 5]);
  });

  test('does not come back for those who are back by then, nor twice for anybody', () => {
    const short: Change = { ...away(3), until: '2026-07-02' } as Change;
    const banned = set('2026-06-01', 'agency.allowed', false, '2026-06-29');
    const scenario = quiet({ teams: [aTeam({ posts: [posts(20)] })], changes: [short, banned] });
    expect(agencyFte(scenario).slice(9)).toEqual(Array.from({ length: WEEKS - 8 }, () => 0));
    const slow = quiet({
      teams: [aTeam({ posts: [posts(20)] })],
      agency: { allowed: true, coverShare: 1, leadDays: 40, ceilingShare: 1 },
      changes: [away(3), set('2026-05-04', 'agency.allowed', false, '2026-05-11')],
    });
    expect(Math.max(...agencyFte(slow))).toBe(3);
  });
});

describe('the share of vacancies that get cover', () => {
  const many = (coverShare: number, changes: Change[] = []) =>
    agencyFte(
      quiet({
        teams: [aTeam({ posts: [posts(1000)] })],
        agency: { allowed: true, coverShare, leadDays: 5, ceilingShare: 1 },
        changes: [leave(1000), ...changes],
      }),
    );
  const raised = many(0.3, [set('2026-06-01', 'agency.coverShare', 0.8)]);

  test('raised by a date, covers after the lead time the vacancies that it would have covered from the first', () => {
    const [low, high] = [many(0.3), many(0.8)];
    expect(raised.slice(0, 10)).toEqual(low.slice(0, 10));
    expect(raised.slice(10)).toEqual(high.slice(10));
    expect(Math.abs(raised[WEEKS] - 800)).toBeLessThan(4 * Math.sqrt(1000 * 0.8 * 0.2));
  });

  test('lowered by a date, leaves cover that there is', () => {
    const lowered = many(0.8, [set('2026-06-01', 'agency.coverShare', 0.3)]);
    expect(lowered).toEqual(many(0.8));
  });
});

test.each([
  [4, 2],
  [5, 3],
])(
  'cover that takes %d working days is there on that day after somebody has gone',
  (leadDays, week) => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(5)] })],
      agency: { allowed: true, coverShare: 1, leadDays, ceilingShare: 1 },
      changes: [leave(2)],
    });
    // They go on Monday of the second week: its Friday is four days on, the next Monday five.
    const found = agencyFte(scenario);
    expect(found.findIndex((fte) => fte > 0)).toBe(week);
    expect(found[week]).toBe(2);
  },
);

test('a ceiling of 1 is none: all of a team may be agency', () => {
  const scenario = quiet({ teams: [aTeam({ posts: [posts(5)] })], changes: [leave(5)] });
  expect(agencyFte(scenario).at(-1)).toBe(5);
});

test('where part of a covered post is cut, its cover goes on in what is left, with its cases', () => {
  const scenario = quiet({
    teams: [
      aTeam({
        posts: [posts(2, { inPostFte: 0, agencyFte: 2 })],
        cases: [{ stage: 'case', allocated: 20, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
    changes: [set('2026-05-04', 'teams[0].posts[0].establishedFte', 1.8)],
  });
  let back = 0;
  const readings = simulateChecked(scenario, {
    watch: ({ ledger }) => {
      back += ledger[LEDGER.backFromAgency];
    },
  });
  expect(readings.of(0, 'agencyFte')[4]).toBe(2);
  for (const id of ['agencyFte', 'establishedFte'] as const) {
    for (const fte of readings.of(0, id).subarray(5)) expect(fte).toBeCloseTo(1.8, 6);
  }
  expect(back).toBe(0);
  expect(readings.of(0, 'casesAllocated')[WEEKS]).toBe(20);
});

describe('vacancies of the first day', () => {
  const people = 1000;
  /** All are vacant; agency covers a share of them on the first day. */
  const vacant = (coveredShare: number, coverShare: number, changes: Change[], allowed = true) =>
    agencyFte(
      quiet({
        teams: [
          aTeam({ posts: [posts(people, { inPostFte: 0, agencyFte: people * coveredShare })] }),
        ],
        agency: { allowed, coverShare, leadDays: 5, ceilingShare: 1 },
        changes,
      }),
    );
  const on = '2026-06-01';
  const near = (share: number, of: number) => {
    expect(Math.abs(share - of)).toBeLessThan(4 * Math.sqrt((of * (1 - of)) / people));
  };

  test.each([
    [0, 0.7],
    [0.4, 0.7],
    [0.7, 0.4],
  ])('%d of which are covered stay as they are where %d is the share throughout', (k, v) => {
    expect(new Set(vacant(k, v, []))).toEqual(new Set([people * k]));
  });

  test.each([0, 0.4])(
    '%d of which are covered are all covered once all vacancies get cover',
    (k) => {
      expect(vacant(k, 0.7, [set(on, 'agency.coverShare', 1)]).at(-1)).toBe(people);
    },
  );

  test('are covered to the new share where they were to the share before', () => {
    const raised = vacant(0.4, 0.4, [set(on, 'agency.coverShare', 0.7)]);
    near((raised.at(-1) ?? 0) / people, 0.7);
  });

  test('have the cover again that they had, when agency is allowed again', () => {
    const banned = vacant(0.4, 0.7, [set(on, 'agency.allowed', false, '2026-07-06')]);
    expect(banned[10]).toBe(0);
    expect(banned.at(-1)).toBe(0.4 * people);
  });

  test('are asked like any other where agency is first allowed later', () => {
    const allowed = vacant(0.4, 0.7, [set(on, 'agency.allowed', true)], false);
    near((allowed.at(-1) ?? 0) / people, 0.7);
  });
});
