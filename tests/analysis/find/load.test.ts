import { expect, test } from 'vitest';
import { teamLoads } from '../../../models/analysis/find/load/load.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aScenario, aStage, aStream } from '../../support/scenarios.ts';

const openOf = (given: Partial<Scenario>): number => teamLoads(aScenario(given))[0].openPoints;

test('a load has the referrals that its stream has grown to when the run ends', () => {
  const growthPerYear = 0.1;
  for (const weeks of [52, 130]) {
    const service = { ...aScenario().service, weeks };
    const years = (7 * weeks) / 365.25;
    const [still, growing] = [0, growthPerYear].map((growth) =>
      openOf({ service, streams: [aStream({ growthPerYear: growth })] }),
    );
    expect(growing / still).toBeCloseTo((1 + growthPerYear) ** years, 9);
  }
});

test('in published bands cases end on average in the middle of the whole days of their band', () => {
  const bands = [
    { upToDays: 20, share: 0.25 },
    { upToDays: 60, share: 0.5 },
    { upToDays: 100, share: 0.25 },
  ];
  // Days 1 to 20, 21 to 60 and 61 to 100.
  const meanDays = 0.25 * 10.5 + 0.5 * 40.5 + 0.25 * 80.5;
  const inBands = openOf({ stages: [aStage({ length: { family: 'bands', bands } })] });
  const asFixed = openOf({ stages: [aStage({ length: { family: 'fixed', meanDays } })] });
  expect(inBands).toBeCloseTo(asFixed, 9);
  // Working days of a year without bank holidays.
  const perDay = 200 / ((365.25 * 5) / 7);
  expect(inBands).toBeCloseTo(perDay * meanDays, 9);
});

test('cases that drop out are held on the mornings of their whole days, as long as none has been theirs', () => {
  const [days, perYear] = [50, 2];
  const daysPerYear = (365.25 * 5) / 7;
  const open = openOf({
    service: { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: daysPerYear })],
    stages: [aStage({ length: { family: 'fixed', meanDays: days + 0.4 }, leakPerYear: perYear })],
  });
  const hazard = perYear / daysPerYear;
  expect(open).toBeCloseTo(Math.expm1(-hazard * days) / Math.expm1(-hazard), 9);
});
