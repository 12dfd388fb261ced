import { expect, test } from 'vitest';
import { teamLoads } from '../../../models/analysis/find/load/load.ts';
import { upTo } from '../../../models/analysis/find/target.ts';
import { localLab } from '../../../models/analysis/lab.ts';
import { MEASURE_INDEX } from '../../../models/measures/catalogue.ts';
import { createRun } from '../../../models/simulation/run.ts';
import { WEEKDAYS_PER_YEAR } from '../../../models/units.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask, valuesOf } from './ask.ts';

const PER_DAY = 1;
const MEAN_DAYS = 15;
const WEEKS = 12;
const MOST = 2;

/** Nobody leaves, nobody waits: an M/G/∞ service that begins empty. */
const everybodyServed = aScenario({
  service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
  streams: [aStream({ referralsPerYear: PER_DAY * WEEKDAYS_PER_YEAR })],
  stages: [aStage({ length: { family: 'exponential', meanDays: MEAN_DAYS } })],
  teams: [aTeam({ posts: [posts(6, { capPerFte: 100 })] })],
  standard: {
    name: 'Standard',
    tests: [
      {
        id: 'caseload',
        label: `At most ${MOST} cases for each worker`,
        measure: 'caseload',
        comparison: 'at-most',
        threshold: MOST,
      },
    ],
  },
});

/** Chance of at most k where a Poisson number of this mean is there. */
function poissonAtMost(k: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let n = 1; n <= k; n++) {
    term *= mean / n;
    sum += term;
  }
  return sum;
}

test('the people needed are those of the M/G/∞ law, with its chance, where nobody waits', async () => {
  // A case of j mornings ago is still there when its whole days are more than j.
  const there = Array.from({ length: 5 * WEEKS }, (_, j) =>
    j === 0 ? 1 : Math.exp(-(j + 0.5) / MEAN_DAYS),
  );
  const mean = PER_DAY * there.reduce((sum, each) => sum + each, 0);
  const chanceWith = (people: number) => poissonAtMost(MOST * people, mean);
  const people = Array.from({ length: 20 }, (_, n) => n + 1);
  const least = people.find((n) => chanceWith(n) >= 0.9);
  const answer = await ask(everybodyServed, {
    levers: [{ what: { kind: 'kept' }, from: 5, to: 15 }],
    mostReplications: 2000,
  });
  expect(answer.outcome).toBe('found');
  expect(answer.plan?.values).toEqual([least]);
  for (const { chance, futures, ...point } of answer.points) {
    const exact = chanceWith(valuesOf(point)[0]);
    const error = Math.sqrt((exact * (1 - exact)) / futures);
    expect(Math.abs(chance - exact)).toBeLessThan(4 * error + 1e-3);
  }
});

test('arrivals × length is what a service with people enough holds in the long run', async () => {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 156, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 300, noFurtherActionShare: 0.2 })],
    stages: [
      aStage({
        length: { family: 'exponential', meanDays: 20 },
        next: [
          { to: 'plan', share: 0.5 },
          { to: 'closed', share: 0.5 },
        ],
      }),
      aStage({ id: 'plan', length: { family: 'exponential', meanDays: 80 }, leakPerYear: 0.5 }),
    ],
    teams: [aTeam({ stages: ['case', 'plan'], posts: [posts(20)] })],
  });
  const [{ openPoints }] = teamLoads(scenario);
  const seen = await localLab().observe({
    scenario,
    seed: 'load',
    first: 0,
    count: 40,
    outcomes: [
      { reading: { kind: 'measure', measure: 'casesOpen' }, from: 105, to: 156, as: 'mean' },
    ],
  });
  const mean = seen.reduce((sum, each) => sum + each, 0) / seen.length;
  const variance = seen.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (seen.length - 1);
  expect(Math.abs(mean - openPoints)).toBeLessThan(3 * Math.sqrt(variance / seen.length));
});

test('what happens up to a week is the same however long the run goes on', () => {
  const scenario = busyTeam({
    changes: [
      { kind: 'set', on: '2026-05-05', path: 'teams[0].posts[0].capPerFte', to: 8 },
      { kind: 'set', on: '2026-12-01', path: 'teams[0].posts[0].establishedFte', to: 12 },
      { kind: 'leave', on: '2026-12-02', team: 'team', role: 'worker', people: 1 },
    ],
  });
  const weeks = 17;
  const read = (of: typeof scenario) => {
    const columns = of.service.weeks + 1;
    const values = createRun(of, 's').simulate(0, 1);
    return Object.values(MEASURE_INDEX).map((row) =>
      values.slice(row * columns, row * columns + weeks + 1),
    );
  };
  expect(read(upTo(scenario, weeks))).toEqual(read(scenario));
});
