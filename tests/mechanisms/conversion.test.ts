import { expect, test } from 'vitest';
import { aScenario, aTeam, posts } from '../support/scenarios.ts';
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
