import { describe, expect, test } from 'vitest';
import { LEDGER, type LedgerEntry } from '../../models/engine/ledger.ts';
import { POST_ROW, POSTS_FROM } from '../../models/engine/memory-map.ts';
import { ABSENT, STATUS } from '../../models/engine/post-rows.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { fixture } from '../support/fixtures.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts, valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

type Change = Scenario['changes'][number];
type LongLeave = Extract<Change, { kind: 'long-leave' }>;

/** Wednesday of the third week, and Wednesday of the seventh: twenty working days. */
const FROM = '2026-04-22';
const BACK = '2026-05-20';
const DAYS_AWAY = 20;
const base = aScenario();

const away = (people: number, given: Partial<LongLeave> = {}): LongLeave => ({
  kind: 'long-leave',
  on: FROM,
  until: BACK,
  team: 'team',
  role: 'worker',
  people,
  ...given,
});

/** Nobody comes, goes or falls sick but by a dated change. */
const quiet = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 10, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    recruitment: { ...base.recruitment, open: false },
    teams: [aTeam({ posts: [posts(10)] })],
    costs: { ...base.costs, replacementPerLeaverPounds: 27_000, recruitmentPerHirePounds: 5_000 },
    ...given,
  });

const weekly = (scenario: Scenario, id: MeasureId) => [...simulateChecked(scenario).of(0, id)];

function entries(scenario: Scenario, entry: LedgerEntry): number[] {
  const found: number[] = [];
  simulateChecked(scenario, { watch: ({ ledger }) => found.push(ledger[LEDGER[entry]]) });
  return found;
}

const inPlace = (ids: readonly MeasureId[], scenario: Scenario, replications = 1) => {
  const readings = simulateChecked(scenario, { replications });
  return ids.map((id) => Array.from({ length: replications }, (_, r) => [...readings.of(r, id)]));
};

describe('three of ten who go on long leave on a Wednesday and are back on a Wednesday', () => {
  const scenario = quiet({ changes: [away(3)] });

  test('are absent on each working day between, and on no other', () => {
    expect(entries(scenario, 'absentDays')).toEqual([0, 0, 0, 9, 15, 15, 15, 6, 0, 0, 0]);
    const rate = weekly(scenario, 'absenceRate');
    expect(rate[4]).toBeCloseTo(3 / 10, 6);
    expect(entries(scenario, 'absentDays').reduce((a, b) => a + b)).toBe(3 * DAYS_AWAY);
  });

  test('are absent as the part of a post that they hold', () => {
    const parts = quiet({
      teams: [aTeam({ posts: [posts(8, { ftePerPerson: 0.8 })] })],
      changes: [away(3)],
    });
    expect(entries(parts, 'absentDays')[4]).toBeCloseTo(5 * 3 * 0.8, 9);
  });

  test('hold their posts and are paid: nobody leaves, starts, or costs anything to replace', () => {
    const same: MeasureId[] = [
      'peopleInPostFte',
      'establishedFte',
      'vacancyRate',
      'turnoverRate',
      'startersFte',
      'costPay',
      'costRecruitment',
      'costAgency',
    ];
    expect(inPlace(same, scenario)).toEqual(inPlace(same, quiet({})));
  });

  test('have bank holidays off like anybody else', () => {
    const holidays = quiet({
      service: { startDate: '2026-04-06', weeks: 10, bankHolidays: 'england-and-wales' },
      changes: [away(3)],
    });
    // Easter Monday lies before, the first Monday of May within.
    expect(entries(holidays, 'absentDays').slice(3, 8)).toEqual([9, 15, 12, 15, 6]);
  });
});

test('who is on announced leave changes nobody’s luck: the same people leave and start, the same families are referred', () => {
  const service = fixture('ni-family-intervention');
  const unmoved = valid({
    ...service,
    leaving: { ...service.leaving, caseloadMatters: false, learningGap: 0 },
    absence: { ...service.absence, sicknessShare: 0, perCase: 0, longLeavePerYear: 0 },
    returning: { ...service.returning, share: 0 },
  });
  const change = away(6, { on: '2026-06-01', until: '2027-03-01', role: 'social-worker' });
  const withLeave = valid({ ...unmoved, changes: [...unmoved.changes, change] });
  const same: MeasureId[] = [
    'peopleInPostFte',
    'vacancyRate',
    'turnoverRate',
    'leaversFte',
    'startersFte',
    'referrals',
    'costRecruitment',
  ];
  expect(inPlace(same, withLeave, 3)).toEqual(inPlace(same, unmoved, 3));
  const [[before], [after]] = [unmoved, withLeave].map((each) => inPlace(['absenceRate'], each)[0]);
  expect(before.slice(1).every((rate) => rate === 0)).toBe(true);
  expect(after[12]).toBeGreaterThan(0);
});

test('those on announced leave are drawn among the present, the same on the same seed whatever else is changed', () => {
  const whoIsAway = (scenario: Scenario) => {
    const found: boolean[] = [];
    simulateChecked(scenario, {
      watch: (state, week) => {
        if (week !== 4) return;
        for (let post = POSTS_FROM; post < state.postsEnd; post += POST_ROW) {
          found.push(state.memory[post | STATUS] === ABSENT);
        }
      },
    });
    return found.slice(0, 10);
  };
  const drawn = whoIsAway(quiet({ changes: [away(3)] }));
  expect(drawn.filter(Boolean)).toHaveLength(3);
  const capped = quiet({
    teams: [aTeam({ posts: [posts(10, { capPerFte: 4 })] })],
    changes: [away(3)],
  });
  expect(whoIsAway(capped)).toEqual(drawn);
  const second = quiet({ changes: [away(3), away(4, { on: '2026-04-23' })] });
  expect(entries(second, 'absentDays')[4]).toBe(5 * 7);
});

test('when more are to go than are present, all who are go', () => {
  const gone = quiet({
    changes: [
      { kind: 'leave', on: '2026-04-14', team: 'team', role: 'worker', people: 8 },
      away(3),
    ],
  });
  expect(entries(gone, 'absentDays')[4]).toBe(5 * 2);
});

describe('the cases of those on announced leave', () => {
  const holding = (returnCasesAfterDays: number, given: Partial<Scenario> = {}) =>
    quiet({
      teams: [
        aTeam({
          posts: [posts(4)],
          cases: [{ stage: 'case', allocated: 20, waiting: 0, meanWaitDays: 0 }],
        }),
      ],
      absence: { ...base.absence, returnCasesAfterDays },
      changes: [away(1)],
      ...given,
    });

  test('pass on to others on the day after as many days as the scenario says', () => {
    const passed = entries(holding(10), 'backFromAbsence');
    expect(passed).toEqual([0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0]);
    expect(new Set(weekly(holding(10), 'casesAllocated'))).toEqual(new Set([20]));
  });

  test('stay where the leave is no longer than that', () => {
    expect(new Set(entries(holding(DAYS_AWAY), 'backFromAbsence'))).toEqual(new Set([0]));
    expect(entries(holding(DAYS_AWAY - 1), 'backFromAbsence')[7]).toBe(5);
  });
});

describe('agency cover of announced leave', () => {
  const covered = (coverShare: number | undefined, given: Partial<Scenario> = {}) =>
    quiet({
      agency: { allowed: true, coverShare: 0, leadDays: 5, ceilingShare: 1 },
      changes: [away(3, coverShare === undefined ? {} : { coverShare })],
      ...given,
    });

  test('starts after the lead time, beyond establishment, and ends when they are back', () => {
    const scenario = covered(1);
    expect(weekly(scenario, 'agencyFte')).toEqual([0, 0, 0, 0, 3, 3, 3, 0, 0, 0, 0]);
    expect(new Set(weekly(scenario, 'vacancyRate'))).toEqual(new Set([0]));
    expect(new Set(weekly(scenario, 'peopleInPostFte'))).toEqual(new Set([10]));
    expect(entries(scenario, 'agencyStartedFte').reduce((a, b) => a + b)).toBe(3);
  });

  test('is what other long leave gets where the change says nothing, and the change’s own where it does', () => {
    const backfilled = { absence: { ...base.absence, longLeaveBackfillShare: 1 } };
    expect(Math.max(...weekly(covered(undefined), 'agencyFte'))).toBe(0);
    expect(Math.max(...weekly(covered(undefined, backfilled), 'agencyFte'))).toBe(3);
    expect(Math.max(...weekly(covered(0, backfilled), 'agencyFte'))).toBe(0);
  });

  test('falls on the share given, by the luck of each who goes', () => {
    const many = covered(0.4, {
      teams: [aTeam({ posts: [posts(1000)] })],
      changes: [away(1000, { coverShare: 0.4 })],
    });
    // Within four standard errors of a binomial count.
    const error = Math.sqrt(1000 * 0.4 * 0.6);
    expect(Math.abs(weekly(many, 'agencyFte')[5] - 400)).toBeLessThan(4 * error);
  });

  test('does not start where agency is not allowed, or where they are back before it can', () => {
    const barred = covered(1, { agency: { ...base.agency, allowed: false } });
    expect(Math.max(...weekly(barred, 'agencyFte'))).toBe(0);
    const slow = { agency: { allowed: true, coverShare: 0, leadDays: 20, ceilingShare: 1 } };
    expect(Math.max(...weekly(covered(1, slow), 'agencyFte'))).toBe(0);
  });
});

test('somebody who leaves while on announced leave leaves a vacancy, and their cover ends', () => {
  const scenario = quiet({
    teams: [aTeam({ posts: [posts(2)] })],
    agency: { allowed: true, coverShare: 0, leadDays: 5, ceilingShare: 1 },
    changes: [
      away(2, { coverShare: 1 }),
      { kind: 'leave', on: '2026-05-06', team: 'team', role: 'worker', people: 2 },
    ],
  });
  expect(weekly(scenario, 'peopleInPostFte').slice(3, 9)).toEqual([2, 2, 0, 0, 0, 0]);
  expect(weekly(scenario, 'agencyFte').slice(3, 9)).toEqual([0, 2, 0, 0, 0, 0]);
  expect(weekly(scenario, 'vacancyRate').at(-1)).toBe(1);
});

test('leave that ends after the run lasts until its end', () => {
  const scenario = quiet({ changes: [away(3, { until: '2030-01-01' })] });
  expect(entries(scenario, 'absentDays').at(-1)).toBe(15);
});

test('who moves on to another role while on announced leave stays away until their day', () => {
  const career = { afterYears: 0.1, to: 'senior' };
  const scenario = quiet({
    roles: [aRole({ career }), aRole({ id: 'senior', name: 'Senior' })],
    stages: [aStage({ heldBy: ['worker', 'senior'], length: { family: 'fixed', meanDays: 5000 } })],
    changes: [away(10)],
  });
  expect(entries(scenario, 'absentDays').slice(3, 8)).toEqual([30, 50, 50, 50, 20]);
});

describe('a dated change of the days after which cases pass on', () => {
  /** Weeks in which the two cases of somebody away from the third week to the tenth go back, of ten with two each. */
  const passOn = (days: number, changedTo: number, on: string): number[] => {
    const given = quiet({
      teams: [
        aTeam({
          posts: [posts(10)],
          cases: [{ stage: 'case', allocated: 20, waiting: 0, meanWaitDays: 0 }],
        }),
      ],
      absence: { ...base.absence, returnCasesAfterDays: days },
      changes: [
        away(1, { until: '2026-06-10' }),
        { kind: 'set', on, path: 'absence.returnCasesAfterDays', to: changedTo },
      ],
    });
    return entries(given, 'backFromAbsence').flatMap((cases, week) =>
      Array.from({ length: cases }, () => week),
    );
  };

  test('holds for those who are away already', () => {
    // Away since a Wednesday: five days on it is Wednesday of the fourth week, ten days on of the fifth.
    expect(passOn(30, 10, '2026-04-27')).toEqual([5, 5]);
    expect(passOn(30, 10, '2026-05-13')).toEqual([6, 6]);
    expect(passOn(5, 20, '2026-04-27')).toEqual([7, 7]);
    expect(passOn(5, 20, '2026-05-13')).toEqual([4, 4]);
  });

  test('of the first day is as if it had always held', () => {
    expect(passOn(30, 10, '2026-04-06')).toEqual(passOn(10, 10, '2026-04-06'));
  });
});
