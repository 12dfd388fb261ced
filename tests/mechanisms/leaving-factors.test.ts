import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

type Role = Scenario['roles'][number];

const START = '2026-04-06';
const PEOPLE = 400;
const RATE = 0.3;
const DAYS_PER_YEAR = workingDaysPerYear('none');
const REPLICATIONS = 25;
const COARSEST = 0.02;
const base = aScenario();

/** People who start on the first day, and whom nobody replaces. */
function simulatePeople(weeks: number, roles: Role[], given: Partial<Scenario> = {}): Readings {
  const { changes = [], ...more } = given;
  const scenario = aScenario({
    service: { startDate: START, weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ heldBy: roles.map(({ id }) => id) })],
    roles,
    teams: [aTeam({ posts: [posts(PEOPLE, { inPostFte: 0 })] })],
    recruitment: { ...base.recruitment, open: false },
    changes: [
      { kind: 'start', on: START, team: 'team', role: 'worker', people: PEOPLE },
      ...changes,
    ],
    ...more,
  });
  return simulateChecked(scenario, { replications: REPLICATIONS });
}

/** Those who are left after a week, as a share of those left after another. */
const share = (readings: Readings, from: number, to: number) =>
  estimate(
    overReplications(readings, 'peopleInPostFte', from - 1, (rest) => rest[to - from] / rest[0]),
  );

/** The share that is left after so many mornings at a yearly rate. */
const left = (perYear: number, mornings: number): number =>
  Math.exp((-perYear * mornings) / DAYS_PER_YEAR);

const days = (weeks: number): number => weeks * WORKING_DAYS_PER_WEEK;

test.each([
  [5, 1, 0],
  [5, 1, 5],
  [0, 3, 0],
  [1, 0, 5],
])(
  'M7: a factor of tenure changed by a date from %d to %d counts that day, with %d learning days a year',
  (before, after, learningDaysPerYear) => {
    const bands = [
      { fromYears: 0, factor: before },
      { fromYears: 40, factor: 1 },
    ];
    const worker = aRole({ leavingPerYear: RATE, leavingByTenure: bands, learningDaysPerYear });
    const readings = simulatePeople(52, [worker], {
      changes: [
        {
          kind: 'set',
          on: '2026-07-06', // the Monday of the fourteenth week
          path: 'roles[0].leavingByTenure[0].factor',
          to: after,
        },
      ],
    });
    const expectLeft = (from: number, to: number, factor: number) => {
      const theory = left(RATE * factor, days(to - from));
      if (factor === 0) expect(share(readings, from, to)).toMatchObject({ mean: 1 });
      else expectTheory(share(readings, from, to), theory, COARSEST);
    };
    expectLeft(1, 13, before);
    expectLeft(13, 52, after);
  },
);

test.each([
  [2, 0],
  [0, 2],
  [2, 1],
])(
  'M7: the effect of missed supervision changed by a date from %d to %d counts that day',
  (before, after) => {
    // Nobody supervises, so that every session is missed: the first after a week.
    const worker = aRole({ leavingPerYear: RATE, supervision: [{ everyWeeks: 1 }] });
    const readings = simulatePeople(52, [worker], {
      supervision: { delayDaysWhenMissed: 0, leavingGap: before },
      changes: [{ kind: 'set', on: '2026-07-06', path: 'supervision.leavingGap', to: after }],
    });
    const theory = (gap: number, weeks: number) => left(RATE * Math.exp(gap), days(weeks));
    expectTheory(share(readings, 2, 13), theory(before, 11), COARSEST);
    expectTheory(share(readings, 13, 52), theory(after, 39), COARSEST);
  },
);

const STEP_AFTER_YEARS = 0.5;
const STEP_ON = Math.round(STEP_AFTER_YEARS * DAYS_PER_YEAR);

/** The share left, week by week, of those who become another role after half a year. */
function ofTwoRoles(weeks: number, from: Partial<Role>, to: Partial<Role>): Readings {
  const career = { afterYears: STEP_AFTER_YEARS, to: 'next' };
  return simulatePeople(weeks, [
    aRole({ leavingPerYear: RATE, career, ...from }),
    aRole({ id: 'next', name: 'Next', leavingPerYear: RATE, ...to }),
  ]);
}

test('M7: with a career step the bands of tenure of the former role end', () => {
  const readings = ofTwoRoles(104, { leavingByTenure: [{ fromYears: 0, factor: 0 }] }, {});
  const [stepWeek, after] = [Math.floor(STEP_ON / WORKING_DAYS_PER_WEEK), 104];
  expect(share(readings, 1, stepWeek).mean).toBe(1);
  // People step on before those of the day leave.
  expectTheory(share(readings, stepWeek, after), left(RATE, days(after) - STEP_ON), COARSEST);
});

test('M7: with a career step those of the new role begin, and count from the first day in the service', () => {
  const bands = [
    { fromYears: 0, factor: 0 },
    { fromYears: 1, factor: 4 },
  ];
  const readings = ofTwoRoles(104, {}, { leavingByTenure: bands });
  const stepWeek = Math.floor(STEP_ON / WORKING_DAYS_PER_WEEK) + 1;
  const bandFrom = Math.round(DAYS_PER_YEAR);
  const bandWeek = Math.floor(bandFrom / WORKING_DAYS_PER_WEEK);
  expect(share(readings, stepWeek, bandWeek).mean).toBe(1);
  expectTheory(share(readings, bandWeek, 104), left(4 * RATE, days(104) - bandFrom), COARSEST);
});

test('M7: missed supervision of a former role does not drive anybody out of one that has none', () => {
  const scenario = { delayDaysWhenMissed: 0, leavingGap: 2 };
  const career = { afterYears: STEP_AFTER_YEARS, to: 'next' };
  const readings = simulatePeople(
    78,
    [
      aRole({ leavingPerYear: RATE, career, supervision: [{ everyWeeks: 1 }] }),
      aRole({ id: 'next', name: 'Next', leavingPerYear: RATE }),
    ],
    { supervision: scenario },
  );
  const stepWeek = Math.floor(STEP_ON / WORKING_DAYS_PER_WEEK) + 1;
  expectTheory(share(readings, stepWeek, 78), left(RATE, days(78 - stepWeek)), COARSEST);
});

test.each([
  [[3, 0.5], 1],
  [[0, 2], 2],
  [[2, 0.3], 1],
] as const)(
  'M7: with factors %j before and after %d years those met on the first day are as a steady past leaves them',
  ([early, late], years) => {
    const role = aRole({
      leavingPerYear: RATE,
      leavingByTenure: [
        { fromYears: 0, factor: early },
        { fromYears: years, factor: late },
      ],
    });
    const scenario = aScenario({
      service: { startDate: START, weeks: 1, bankHolidays: 'none' },
      roles: [role],
      teams: [aTeam({ posts: [posts(PEOPLE)] })],
    });
    const readings = simulateChecked(scenario, { replications: REPLICATIONS });
    // Of a steady service the yearly rate of leaving is one over the mean time that people stay, forty years at most.
    const mean = (rate: number, time: number) =>
      rate > 0 ? (1 - Math.exp(-rate * time)) / rate : time;
    const longest = (40 * 261) / DAYS_PER_YEAR;
    const stayingOn = Math.exp(-early * RATE * years);
    const stay = mean(early * RATE, years) + stayingOn * mean(late * RATE, longest - years);
    const remaining = stayingOn * Math.exp(-late * RATE * (longest - years));
    expectTheory(
      estimate(overReplications(readings, 'turnoverRate', 0, ([turnover]) => turnover)),
      (1 - remaining) / stay,
      COARSEST,
    );
  },
);
