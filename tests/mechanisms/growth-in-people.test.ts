import { describe, expect, test } from 'vitest';
import { POST_ROW } from '../../models/engine/memory-map.ts';
import { ABOLISHED, EXTRA, FTE_MICRO, MICRO, STATUS } from '../../models/engine/post-rows.ts';
import type { State } from '../../models/engine/state.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { changedTo } from '../../models/scenario/dated-input.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

const WEEKS = 156;
const HIRE_POUNDS = 3_000;
const LEARNING_DAYS = 5;
const ESTABLISHED = 'teams[0].posts[0].establishedFte';
const base = aScenario();

type Change = Scenario['changes'][number];
const on = '2026-05-04';
const to = (fte: number, rampWeeks = 0): Change => ({
  kind: 'set',
  on,
  path: ESTABLISHED,
  to: fte,
  rampWeeks,
});
const by = (factor: number, from = on, rampWeeks = 0): Change => ({
  kind: 'scale',
  on: from,
  path: ESTABLISHED,
  by: factor,
  rampWeeks,
});

/** Ten in post of more cases than they can hold; whoever is wanted starts the next day. */
const growing = (changes: Change[], given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    roles: [aRole({ learningDaysPerYear: LEARNING_DAYS })],
    teams: [
      aTeam({
        posts: [posts(10)],
        cases: [{ stage: 'case', allocated: 0, waiting: 400, meanWaitDays: 0 }],
      }),
    ],
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 1 } },
    costs: { ...base.costs, recruitmentPerHirePounds: HIRE_POUNDS },
    changes,
    ...given,
  });

/** FTE of each funded post, largest first. */
function fundedPosts({ memory, firstPost }: State): number[] {
  const found: number[] = [];
  for (let post = firstPost[0]; post < firstPost[1]; post += POST_ROW) {
    if (memory[post | STATUS] === ABOLISHED || memory[post | EXTRA] === 1) continue;
    found.push(memory[post | FTE_MICRO] / MICRO);
  }
  return found.sort((a, b) => b - a);
}

function lived(scenario: Scenario): { readings: Readings; weekly: number[][] } {
  const weekly: number[][] = [];
  const readings = simulateChecked(scenario, { watch: (state) => weekly.push(fundedPosts(state)) });
  return { readings, weekly };
}

const total = (weekly: Float32Array, from = 1) =>
  weekly.subarray(from).reduce((sum, value) => sum + value, 0);
const parts = (fte: number[]) => fte.filter((each) => each < 1);
const whole = (people: number) => Array.from({ length: people }, () => 1);

describe.each([
  ['12 at once', [to(12)], [...whole(12)], 2],
  ['12 over a year', [to(12, 52)], [...whole(12)], 2],
  ['12.5 at once', [to(12.5)], [...whole(12), 0.5], 3],
  ['12.5 over a year', [to(12.5, 52)], [...whole(12), 0.5], 3],
  ['a quarter more over a year', [by(1.25, on, 52)], [...whole(12), 0.5], 3],
  [
    'a quarter more in three steps',
    [by(1.07), by(1.06, '2026-06-01'), by(1.25 / 1.07 / 1.06, '2026-08-03')],
    [...whole(12), 0.5],
    3,
  ],
])('an establishment of 10 that becomes %s', (_, changes, expected, hires) => {
  const { readings, weekly } = lived(growing(changes));

  test('ends with the same posts, and never has two that are part of a person', () => {
    expect(weekly.at(-1)).toHaveLength(expected.length);
    for (const [index, fte] of expected.entries()) {
      expect(weekly.at(-1)?.[index]).toBeCloseTo(fte, 5);
    }
    for (const week of weekly) expect(parts(week).length).toBeLessThanOrEqual(1);
  });

  test('costs as many hires, promises as many learning days and holds as many cases', () => {
    expect(total(readings.of(0, 'costRecruitment'))).toBe(hires * HIRE_POUNDS);
    // In the last year of 260 working days; where in it the first day of a starter falls may make one day of difference.
    const promised = total(readings.of(0, 'learningDaysPromised'), WEEKS - 51);
    const theory = ((10 + hires) * LEARNING_DAYS * 260) / 261;
    expect(Math.abs(promised - theory)).toBeLessThanOrEqual(10 + hires);
    const cap = expected.reduce((sum, fte) => sum + Math.floor(10 * fte), 0);
    expect(readings.of(0, 'casesAllocated')[WEEKS]).toBe(cap);
  });
});

test('growth over weeks makes a post on the day on which there is enough for a person', () => {
  const established = [...lived(growing([to(12, 8)])).readings.of(0, 'establishedFte')];
  // The first of eight steps of a quarter falls in the fifth week.
  expect(established.slice(4, 14)).toEqual([10, 10, 10, 10, 11, 11, 11, 11, 12, 12]);
});

test('an establishment goes by whole people of its line, up or down; the rest comes last', () => {
  const steps = [0.25, 0.5, 0.75, 1];
  const people = (fte: number, person: number) =>
    steps.map((reached) =>
      Number(
        Number(
          changedTo({ kind: 'set', on, path: ESTABLISHED, to: fte }, 8, reached, undefined, person),
        ).toFixed(9),
      ),
    );
  // Steps of one FTE are 1.25, 2.5, 3.75 and 5 people of 0.8.
  expect(people(12, 0.8)).toEqual([8.8, 9.6, 10.4, 12]);
  expect(people(4, 0.8)).toEqual([7.2, 6.4, 5.6, 4]);
  expect(people(9.5, 1)).toEqual([8, 8, 9, 9.5]);
});

test.each([
  ['vacancies that there are', 9, []],
  ['leavers', 12, [{ kind: 'leave', on: '2026-04-20', team: 'team', role: 'worker', people: 3 }]],
] as const)(
  'a cut over a year leaves one part post, where it takes %s',
  (_, inPostFte, leavers) => {
    const cut = (rampWeeks: number) =>
      lived(
        growing([...leavers, to(9.5, rampWeeks)], {
          teams: [aTeam({ posts: [posts(12, { inPostFte })] })],
          recruitment: { ...base.recruitment, open: false },
        }),
      ).weekly;
    const [atOnce, overAYear] = [cut(0), cut(52)];
    expect(atOnce.at(-1)).toEqual([...whole(9), 0.5]);
    expect(overAYear.at(-1)).toEqual(atOnce.at(-1));
    for (const week of overAYear) expect(parts(week).length).toBeLessThanOrEqual(1);
  },
);

test('a cut over a year, while people leave and start, never leaves two posts that are part of a person', () => {
  const { weekly } = lived(
    growing([to(80.5, 52)], {
      roles: [aRole({ leavingPerYear: 0.4 })],
      teams: [aTeam({ posts: [posts(100)] })],
      recruitment: { ...base.recruitment, round: { family: 'exponential', meanDays: 60 } },
    }),
  );
  for (const week of weekly) expect(parts(week).length).toBeLessThanOrEqual(1);
  expect(weekly.at(-1)).toEqual([...whole(80), 0.5]);
});

test('a post of which part was cut is whole again when it is funded again', () => {
  const cut: Change = { kind: 'set', on, until: '2026-08-03', path: ESTABLISHED, to: 9.5 };
  const { weekly } = lived(
    growing([cut], {
      teams: [aTeam({ posts: [posts(10, { inPostFte: 9 })] })],
      recruitment: { ...base.recruitment, open: false },
    }),
  );
  expect(weekly[8]).toEqual([...whole(9), 0.5]);
  expect(weekly.at(-1)).toEqual(whole(10));
});
