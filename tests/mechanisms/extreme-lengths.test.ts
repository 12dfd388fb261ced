import { expect, test } from 'vitest';
import { WORK_PARTS } from '../../models/engine/case-clocks.ts';
import { lengthTable } from '../../models/random/length-table.ts';
import { WholeDays } from '../../models/random/whole-days.ts';
import { aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

test('work on stages of no length is spread over the day that each lasts', () => {
  const scenario = aScenario({
    stages: [
      aStage({ length: { family: 'fixed', meanDays: 0 }, hoursPerCase: 5, hoursPerMonth: 0 }),
    ],
  });
  const load = simulateChecked(scenario).of(0, 'loadRatio').subarray(1);
  expect(load.every((ratio) => ratio >= 0 && ratio < 10)).toBe(true);
});

test('hours beyond what anybody works are counted, not lost', () => {
  const scenario = aScenario({
    stages: [
      aStage({ clock: 'elapsed', length: { family: 'fixed', meanDays: 1 }, hoursPerCase: 2000 }),
    ],
    streams: [{ ...aScenario().streams[0], referralsPerYear: 40_000 }],
    teams: [aTeam({ posts: [posts(1, { capPerFte: 400 })] })],
  });
  expect(simulateChecked(scenario).of(0, 'loadRatio')[10]).toBeGreaterThan(1000);
});

test('work that would take a thousand years still fits the column that counts it', () => {
  const length = { family: 'lognormal', meanDays: 5000, cv: 5 } as const;
  const longest = new WholeDays(lengthTable(length), 5000).at(0xffffffff);
  expect(longest * WORK_PARTS).toBeLessThan(2 ** 31);
  expect(longest).toBeGreaterThan(522 * 5);
});
