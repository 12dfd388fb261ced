import { expect, test } from 'vitest';
import { summarise } from '../../models/report/summarise.ts';
import { aScenario, aStream } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const SEED = 'added up';
const WAIT_DAYS = 5;
const scenario = aScenario({
  streams: [aStream({ referralsPerYear: 150, daysBeforeAllocation: WAIT_DAYS })],
});
const { values } = simulateChecked(scenario, { seed: SEED });
const { years, horizon, measures } = summarise(scenario, SEED, 1, values);

test('where every case waits so many days, a year’s wait is so many days', () => {
  const weekly = measures.waitDays?.mean.filter((wait) => wait !== null) ?? [];
  expect(weekly.length).toBeGreaterThan(26);
  expect(new Set(weekly)).toEqual(new Set([WAIT_DAYS]));
  for (const { measures: yearly } of [...years, horizon]) {
    expect(yearly.waitDays?.mean).toBe(WAIT_DAYS);
  }
});

test('where so many hours are needed in every week, a year’s load ratio is no more than its highest week’s', () => {
  const highest = Math.max(...(measures.loadRatio?.mean ?? []).map((ratio) => ratio ?? 0));
  expect(highest).toBeGreaterThan(0);
  for (const { measures: yearly } of [...years, horizon]) {
    expect(yearly.loadRatio?.mean).toBeLessThanOrEqual(highest);
  }
});
