import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { valueOf } from '../../models/scenario/quantity.ts';
import { aScenario, aTeam, posts, valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const withConversion = (agencyConvertsShare: number | undefined) =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 26, bankHolidays: 'none' },
    teams: [
      aTeam({
        posts: [posts(10, { inPostFte: 5, agencyFte: 5 })],
        cases: [{ stage: 'case', allocated: 60, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
    agency: { ...base.agency, allowed: true },
    recruitment: {
      ...base.recruitment,
      round: { family: 'fixed', meanDays: 20 },
      starterCapShare: 0.5,
      starterRampDays: 60,
      ...(agencyConvertsShare === undefined ? {} : { agencyConvertsShare }),
    },
  });
const total = (weeks: Float32Array) => weeks.subarray(1).reduce((sum, count) => sum + count, 0);

test('agency workers who become permanent keep their cases: no child changes worker', () => {
  const readings = simulateChecked(withConversion(1));
  expect(readings.of(0, 'peopleInPostFte').at(-1)).toBe(10);
  expect(readings.of(0, 'agencyFte').at(-1)).toBe(0);
  expect(total(readings.of(0, 'startersFte'))).toBe(5);
  expect(total(readings.of(0, 'workerChanges'))).toBe(0);
});

test('where none do, cover ends when the post is filled and its cases pass on', () => {
  const readings = simulateChecked(withConversion(undefined));
  expect(readings.of(0, 'peopleInPostFte').at(-1)).toBe(10);
  expect(readings.of(0, 'agencyFte').at(-1)).toBe(0);
  expect(total(readings.of(0, 'workerChanges'))).toBeGreaterThan(10);
});

test('the years until a career step count from the day on which they become permanent', () => {
  const scenario = withConversion(1);
  const [worker] = scenario.roles;
  const [team] = scenario.teams;
  const afterDays = 30;
  const career = { afterYears: afterDays / workingDaysPerYear('none'), to: 'senior' };
  const readings = simulateChecked(
    valid({
      ...scenario,
      roles: [
        { ...worker, career },
        { ...worker, id: 'senior', name: 'Senior', payPerYear: 2 * valueOf(worker.payPerYear) },
      ],
      stages: scenario.stages.map((stage) => ({ ...stage, heldBy: ['worker', 'senior'] })),
      costs: { ...scenario.costs, employerNiThresholdPounds: 0 },
      teams: [{ ...team, posts: [posts(5, { inPostFte: 0, agencyFte: 5 })] }],
    }),
  );
  const pay = [...readings.of(0, 'costPay')];
  // A round met on the first day has 20 days left at the most: all are permanent by then, and have stepped on 30 later.
  const firstPay = pay.findIndex((pounds) => pounds > 0);
  const everybody = Math.max(...pay.slice(1, 1 + 20 / 5 + 1));
  expect(firstPay).toBeGreaterThan(0);
  expect(Math.max(...pay.slice(1, firstPay + afterDays / 5))).toBeCloseTo(everybody, 2);
  expect(pay.at(-1)).toBeCloseTo(2 * everybody, 2);
});
