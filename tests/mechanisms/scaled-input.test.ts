import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import type { State } from '../../models/engine/state.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { fixture } from '../support/fixtures.ts';
import { aScenario, aStream, aTeam, posts, valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

type Change = Scenario['changes'][number];

const ESTABLISHED = 'teams[0].posts[0].establishedFte';
const WEDNESDAY = '2026-04-22';
const base = aScenario();

const scaled = (path: string, by: number, more = {}): Change => ({
  kind: 'scale',
  on: WEDNESDAY,
  path,
  by,
  ...more,
});
const set = (path: string, to: number, more = {}): Change => ({
  kind: 'set',
  on: WEDNESDAY,
  path,
  to,
  ...more,
});

/** A service in which nobody is recruited, with some dated changes of its ten posts. */
const established = (...changes: Change[]): number[] => [
  ...simulateChecked(
    aScenario({
      service: { startDate: '2026-04-06', weeks: 8, bankHolidays: 'none' },
      teams: [aTeam({ posts: [posts(10)] })],
      recruitment: { ...base.recruitment, open: false },
      changes,
    }),
  ).of(0, 'establishedFte'),
];

/** A number of each future, in the last week. */
function atTheEnd(scenario: Scenario, futures: number, read: (state: State) => number): number[] {
  const found: number[] = [];
  simulateChecked(scenario, {
    replications: futures,
    watch: (state, week) => {
      if (week === scenario.service.weeks) found.push(read(state));
    },
  });
  return found;
}

test('a factor of 1 gives the same numbers to the last bit as no change', () => {
  const service = fixture('every-option-teams');
  const paths = [
    'streams[0].referralsPerYear',
    'teams[0].posts[0].capPerFte',
    ESTABLISHED,
    'roles[0].leavingPerYear',
    'absence.sicknessShare',
    'agency.leadDays',
    'stages[0].hoursPerMonth',
    'streams[0].growthPerYear',
    'costs.payAwardPerYear',
  ];
  const on = '2026-10-05';
  const changes = paths.map((path): Change => ({ kind: 'scale', on, path, by: 1, rampWeeks: 3 }));
  const options = { seed: 'golden', replications: 2 };
  const without = simulateChecked(service, options);
  const withThem = simulateChecked(
    valid({ ...service, changes: [...service.changes, ...changes] }),
    options,
  );
  expect(Buffer.from(withThem.values.buffer).equals(Buffer.from(without.values.buffer))).toBe(true);
});

test('a factor of 1.1 makes 1.1 times as many Poisson referrals, from its day on', () => {
  const perYear = 1500;
  const scenario = aScenario({
    service: { startDate: '2026-01-05', weeks: 208, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: perYear, noFurtherActionShare: 1 })],
    changes: [{ kind: 'scale', on: '2028-01-03', path: 'streams[0].referralsPerYear', by: 1.1 }],
  });
  const readings = simulateChecked(scenario, { replications: 30 });
  const weekly = (5 * perYear) / workingDaysPerYear('none');
  const mean = (from: number) =>
    overReplications(readings, 'referrals', from, (rest) => {
      const weeks = rest.subarray(0, 104);
      return weeks.reduce((sum, each) => sum + each, 0) / weeks.length;
    });
  expectTheory(estimate(mean(0)), weekly, 0.01);
  expectTheory(estimate(mean(104)), 1.1 * weekly, 0.01);
});

test('a range moves as a whole: every future’s own value is multiplied, and so is the width', () => {
  const capPerFte = { value: 16, low: 12, high: 20 };
  const before = aScenario({
    service: { startDate: '2026-04-06', weeks: 4, bankHolidays: 'none' },
    teams: [aTeam({ posts: [posts(5, { capPerFte })] })],
  });
  const path = 'teams[0].posts[0].capPerFte';
  const caps = (...changes: Change[]) =>
    atTheEnd(valid({ ...before, changes }), 200, ({ parameters }) => parameters.pools[0].capPerFte);
  const width = (values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[179] - sorted[20];
  };
  const drawn = caps();
  expect(width(drawn)).toBeGreaterThan(5);
  expect(caps(scaled(path, 1.25))).toEqual(drawn.map((cap) => 1.25 * cap));
  expect(width(caps(scaled(path, 1.25)))).toBeCloseTo(1.25 * width(drawn), 9);
  expect(width(caps(set(path, 20)))).toBe(0);
});

test('a share that a range takes near 1 is multiplied to no more than 1', () => {
  const share = { value: 0.8, low: 0.6, high: 0.95 };
  const before = aScenario({
    service: { startDate: '2026-04-06', weeks: 4, bankHolidays: 'none' },
    streams: [aStream({ noFurtherActionShare: share })],
  });
  const path = 'streams[0].noFurtherActionShare';
  const shares = (changes: Change[]) =>
    atTheEnd(
      valid({ ...before, changes }),
      200,
      ({ parameters }) => parameters.streams[0].noFurtherAction,
    );
  const drawn = shares([]);
  const multiplied = shares([scaled(path, 1.05)]);
  expect(multiplied).toEqual(drawn.map((each) => Math.min(1, 1.05 * each)));
  expect(multiplied).toContain(1);
});

describe('what a factor applies to', () => {
  test('is what the changes before it in the list have made of the input', () => {
    expect(established(set(ESTABLISHED, 20), scaled(ESTABLISHED, 1.5)).at(-1)).toBe(30);
    expect(established(scaled(ESTABLISHED, 1.5), set(ESTABLISHED, 20)).at(-1)).toBe(20);
    expect(established(scaled(ESTABLISHED, 2), scaled(ESTABLISHED, 1.5)).at(-1)).toBe(30);
  });

  test('is as before when it ends', () => {
    const until = '2026-05-06';
    expect(established(scaled(ESTABLISHED, 1.5, { until }))).toEqual([
      10, 10, 10, 15, 15, 10, 10, 10, 10,
    ]);
  });

  test('grows by equal parts each week where it is reached over some', () => {
    expect(established(scaled(ESTABLISHED, 1.4, { rampWeeks: 4 }))).toEqual([
      10, 10, 10, 11, 12, 13, 14, 14, 14,
    ]);
  });

  test('stays a whole number where it is one', () => {
    const scenario = aScenario({
      teams: [aTeam({ posts: [posts(6, { inPostFte: 4 })] })],
      recruitment: { ...base.recruitment, open: false },
      agency: { allowed: false, coverShare: 1, leadDays: 10, ceilingShare: 1 },
      changes: [
        scaled('agency.leadDays', 1.1, { on: '2026-04-06' }),
        { kind: 'set', on: WEDNESDAY, path: 'agency.allowed', to: true },
      ],
    });
    // Eleven working days after a Wednesday is a Thursday, in the fifth week.
    const agency = [...simulateChecked(scenario).of(0, 'agencyFte')];
    expect(agency.slice(3, 7)).toEqual([0, 0, 2, 2]);
    expect(atTheEnd(scenario, 1, ({ parameters }) => parameters.agency.leadDays)).toEqual([11]);
  });
});
