import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

type Change = Scenario['changes'][number];

const base = aScenario();
const START = '2026-04-06';
const DAY_MS = 86_400_000;
/** Without bank holidays: working days of six weeks. */
const ROUND_DAYS = 30;
const ROUND_WEEKS = ROUND_DAYS / 5;

/** The Monday on which a week begins, the first day being that of week 1. */
const monday = (week: number): string =>
  new Date(Date.parse(START) + 7 * (week - 1) * DAY_MS).toISOString().slice(0, 10);

const freeze = (fromWeek: number, untilWeek: number): Change => ({
  kind: 'set',
  on: monday(fromWeek),
  until: monday(untilWeek),
  path: 'recruitment.open',
  to: false,
});

const leave = (week: number, people: number): Change => ({
  kind: 'leave',
  on: monday(week),
  team: 'team',
  role: 'worker',
  people,
});

/** Every round lasts six weeks and succeeds; people go and posts come by dated changes alone. */
const recruiting = (changes: Change[], given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    service: { startDate: START, weeks: 52, bankHolidays: 'none' },
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: ROUND_DAYS } },
    teams: [aTeam({ posts: [posts(10)] })],
    changes,
    ...given,
  });

/** Starters by week, of the weeks in which anybody starts. */
function starters(scenario: Scenario): Record<number, number> {
  const found: Record<number, number> = {};
  simulateChecked(scenario)
    .of(0, 'startersFte')
    .forEach((fte, week) => {
      if (fte > 0) found[week] = Math.round(fte);
    });
  return found;
}

describe('a freeze from the eleventh week to the thirtieth', () => {
  const frozen = freeze(11, 30);
  const lead = 30 + ROUND_WEEKS;

  test.each([
    ['whose round was under way', [leave(8, 3)]],
    ['whose round would have ended after the freeze', [leave(10, 3), freeze(11, 12)], 12],
    ['that fell vacant on the day on which it began', [leave(11, 3)]],
    ['that fell vacant in it', [leave(20, 3)]],
    ['that fell vacant on the day on which it ended', [leave(30, 3)]],
  ] as [string, Change[], number?][])(
    'lets posts %s be advertised with the whole lead time when it is over',
    (_, changes, until = 30) => {
      const scenario = recruiting(until === 30 ? [...changes, frozen] : changes);
      expect(starters(scenario)).toEqual({ [until + ROUND_WEEKS]: 3 });
    },
  );

  test('changes nothing for posts filled before it, or vacant after it', () => {
    const scenario = recruiting([leave(3, 2), leave(31, 1), frozen]);
    expect(starters(scenario)).toEqual({ [3 + ROUND_WEEKS]: 2, [31 + ROUND_WEEKS]: 1 });
  });

  test('holds for posts funded in it, and for those that agency covers', () => {
    const scenario = recruiting(
      [
        leave(12, 3),
        { kind: 'set', on: monday(13), path: 'teams[0].posts[0].establishedFte', to: 14 },
        frozen,
      ],
      { agency: { allowed: true, coverShare: 1, leadDays: 5, ceilingShare: 1 } },
    );
    expect(starters(scenario)).toEqual({ [lead]: 7 });
  });

  test('leaves those found before it to start in it: an intake in its month', () => {
    const september = posts(10, {
      inPostFte: 7,
      arrivals: [{ role: 'worker', share: 1, month: 9 }],
    });
    const scenario = recruiting([frozen], { teams: [aTeam({ posts: [september] })] });
    // 1 September is a Tuesday of the twenty-second week.
    expect(starters(scenario)).toEqual({ 22: 3 });
  });

  test('leaves those found before it to start in it: whoever waits for a month with room', () => {
    const { recruitment } = recruiting([]);
    // The freeze begins on 15 June, when one of April, one of May and one of June have started.
    const scenario = recruiting([leave(1, 5), frozen], {
      recruitment: {
        ...recruitment,
        round: { family: 'fixed', meanDays: 5 },
        maxStartsPerMonth: 1,
      },
    });
    const found = starters(scenario);
    expect(Object.values(found)).toEqual([1, 1, 1, 1, 1]);
    expect(Math.max(...Object.keys(found).map(Number))).toBeLessThan(30);
  });
});

test('a freeze that is over before an intake leaves whoever was found for it as they were found', () => {
  const { recruitment } = recruiting([]);
  const september = (role: string, share: number) => ({ role, share, month: 9 });
  const line = posts(10, {
    inPostFte: 7,
    arrivals: [september('worker', 1), september('senior', 0)],
  });
  const share = (place: number, to: number): Change => ({
    kind: 'set',
    on: monday(6),
    path: `teams[0].posts[0].arrivals[${place}].share`,
    to,
  });
  // All are found in the first week; from the sixth on nobody but seniors would be.
  const scenario = recruiting([freeze(4, 8), share(0, 0), share(1, 1)], {
    roles: [aRole(), aRole({ id: 'senior', name: 'Senior', payPerYear: 80_000 })],
    stages: [aStage({ heldBy: ['worker', 'senior'] })],
    recruitment: { ...recruitment, round: { family: 'fixed', meanDays: 2 } },
    teams: [aTeam({ posts: [line] })],
  });
  expect(starters(scenario)).toEqual({ 22: 3 });
  // Ten of one pay, and none of another.
  const pay = simulateChecked(scenario).of(0, 'costPay');
  expect(pay[30] / pay[10]).toBeCloseTo(10 / 7, 5);
});

test('a freeze of the first day is one of the scenario itself', () => {
  const vacant = { teams: [aTeam({ posts: [posts(10, { inPostFte: 6 })] })] };
  const { recruitment } = recruiting([]);
  const closed = { ...vacant, recruitment: { ...recruitment, open: false } };
  const opens: Change = { kind: 'set', on: monday(9), path: 'recruitment.open', to: true };
  const whole = { [9 + ROUND_WEEKS]: 4 };
  expect(starters(recruiting([opens], closed))).toEqual(whole);
  expect(starters(recruiting([freeze(1, 9)], vacant))).toEqual(whole);
});
