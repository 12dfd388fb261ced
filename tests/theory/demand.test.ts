import { expect, test } from 'vitest';
import { begunPerDay } from '../../models/analysis/find/load/begun.ts';
import { timeline } from '../../models/calendar/timeline.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { grownBy } from '../../models/parameters/grown.ts';
import { plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { LengthTables } from '../../models/parameters/tables.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { validateScenario } from '../../models/scenario/validate.ts';
import { aScenario, aStream } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const STREAMS = [
  { id: 'many', referralsPerYear: 900, dispersion: 3 },
  { id: 'few', referralsPerYear: 120, noFurtherActionShare: 0.2, growthPerYear: 0.05 },
];
const service = (times: number, given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    streams: STREAMS.map((each) =>
      aStream({ ...each, referralsPerYear: times * each.referralsPerYear }),
    ),
    ...given,
  });
const valuesOf = (scenario: Scenario): Float32Array =>
  simulateChecked(scenario, { replications: 3 }).values;

test('demand at twice its level is twice the referrals of every stream, and nothing else', () => {
  expect(valuesOf(service(1, { demand: { level: 2 } }))).toEqual(valuesOf(service(2)));
  expect(valuesOf(service(1, { demand: { level: 2 } }))).not.toEqual(valuesOf(service(1)));
  expect(valuesOf(service(1, { demand: { level: 1 } }))).toEqual(valuesOf(service(1)));
});

test('a dated change of it is one of every stream', () => {
  const scale = (path: string) =>
    ({ kind: 'scale', on: '2026-06-01', until: '2026-11-02', path, by: 1.5 }) as const;
  const whole = service(1, { demand: { level: 1 }, changes: [scale('demand.level')] });
  const each = service(1, {
    changes: [scale('streams[0].referralsPerYear'), scale('streams[1].referralsPerYear')],
  });
  expect(valuesOf(whole)).toEqual(valuesOf(each));
});

test('a range of it moves all streams together: one future in ten is below it, one in ten above', () => {
  const [low, high, futures, weeks] = [0.7, 1.5, 600, 4];
  const streams = ['a', 'b', 'c', 'd'].map((id) =>
    aStream({ id, referralsPerYear: 50_000, noFurtherActionShare: 1 }),
  );
  const referredIn = (demand: Scenario['demand']) => {
    const readings = simulateChecked(
      aScenario({
        streams,
        ...(demand ? { demand } : {}),
        service: { startDate: '2026-01-05', weeks, bankHolidays: 'none' },
      }),
      { replications: demand ? futures : 20 },
    );
    return Array.from({ length: demand ? futures : 20 }, (_, future) =>
      readings
        .of(future, 'referrals')
        .subarray(1)
        .reduce((sum, week) => sum + week, 0),
    );
  };
  const asGiven = referredIn(undefined);
  const middle = asGiven.reduce((sum, each) => sum + each, 0) / asGiven.length;
  const drawn = referredIn({ level: { value: 1, low, high } });
  const error = 4 * Math.sqrt((0.1 * 0.9) / futures);
  const share = (isSo: (referred: number) => boolean) => drawn.filter(isSo).length / futures;
  expect(Math.abs(share((referred) => referred < low * middle) - 0.1)).toBeLessThan(error);
  expect(Math.abs(share((referred) => referred > high * middle) - 0.1)).toBeLessThan(error);
});

test('what is warned of before a search counts it', () => {
  const begun = (scenario: Scenario) => {
    const plain = plainScenario(scenario);
    const { startDate, weeks, bankHolidays } = plain.service;
    const line = timeline(startDate, weeks, bankHolidays);
    return begunPerDay(plain, grownBy(plain, 0, line), new LengthTables());
  };
  expect(begun(service(1, { demand: { level: 2 } }))).toEqual(begun(service(2)));
});

test('what a day can hold, and a year, is held against it', () => {
  const told = (level: NonNullable<Scenario['demand']>['level'], referralsPerYear: number) =>
    validateScenario({
      ...aScenario({ streams: [aStream({ referralsPerYear })] }),
      demand: { level },
    }).problems.map(sentence);
  expect(told(1, 150_000)).toEqual([]);
  expect(told(3, 150_000)).toEqual([
    'streams: 450000 in all is above the limit of 400000 referrals a year; simulate part of the service, or a sample of it',
  ]);
  expect(told(10, 150_000)).toHaveLength(2);
  expect(told({ value: 1, low: 0.2, high: 5 }, 150_000)).toEqual([
    expect.stringMatching(/in one future of a thousand.*or demand as a whole/),
  ]);
});
