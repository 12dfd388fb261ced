import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aStage, aStream, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

const CAP = 30;
const HEAVY = 5;
const DAYS = 40;

/** Two streams of their own: few cases that weigh five points, many that weigh one; each lasts as many days. */
function mixed(weights: readonly [number, number] = [HEAVY, 1]): Scenario {
  const [team] = busyTeam().teams;
  const stage = (id: string, weightPoints: number) =>
    aStage({ id, name: id, weightPoints, length: { family: 'fixed', meanDays: DAYS } });
  return busyTeam({
    service: { startDate: '2026-04-06', weeks: 60, bankHolidays: 'none' },
    streams: [
      aStream({ id: 'few', firstStage: 'heavy', referralsPerYear: 65 }),
      aStream({ id: 'many', firstStage: 'light', referralsPerYear: 260 }),
    ],
    stages: [stage('heavy', weights[0]), stage('light', weights[1])],
    teams: [
      { ...team, posts: [posts(8, { capPerFte: CAP })], stages: ['heavy', 'light'], cases: [] },
    ],
    standard: {
      name: 'Waiting',
      tests: [
        {
          id: 'waiting',
          label: 'At most 10 waiting',
          measure: 'casesWaiting',
          comparison: 'at-most',
          threshold: 10,
        },
      ],
    },
  });
}

const policiesOf = async (scenario: Scenario) => {
  const { policies } = await ask(scenario, {
    levers: [{ what: { kind: 'cap' }, from: CAP, to: CAP + 1 }],
    test: 'waiting',
    mostReplications: 100,
    policies: 'cases',
  });
  if (!policies) throw new Error('policies were asked for');
  return policies;
};

/** Chances of a Poisson number, from none up. */
function poisson(mean: number): number[] {
  const chances = [Math.exp(-mean)];
  while (chances.length < 6 * mean + 20)
    chances.push((chances[chances.length - 1] * mean) / chances.length);
  return chances;
}

/** Quantile of what independent Poisson numbers weigh together: M/G/∞ (Eick, Massey and Whitt, 1993). */
function weighedQuantile(heavyMean: number, lightMean: number, share: number): number {
  const byPoints: number[] = [];
  poisson(heavyMean).forEach((p, heavy) => {
    poisson(lightMean).forEach((q, light) => {
      const points = HEAVY * heavy + light;
      byPoints[points] = (byPoints[points] ?? 0) + p * q;
    });
  });
  let below = 0;
  return byPoints.findIndex((chance = 0) => {
    below += chance;
    return below >= share;
  });
}

describe('where cases weigh differently, demand under a cap is what they weigh', () => {
  const policies = policiesOf(mixed());

  test('its percentiles are those of the closed form of independent streams', async () => {
    const { basis, rows } = await policies;
    expect(basis).toBe('points');
    // Of 260 working days a year, DAYS each.
    const [heavy, light] = [65, 260].map((perYear) => (perYear / 261) * DAYS);
    for (const [at, share] of [
      [1, 0.8],
      [2, 0.9],
    ]) {
      const { demandRange } = rows[at];
      const truth = weighedQuantile(heavy, light, share);
      expect(truth).toBeGreaterThanOrEqual(demandRange?.low ?? Number.NaN);
      expect(truth).toBeLessThanOrEqual(demandRange?.high ?? Number.NaN);
    }
    // A percentile of cases at their mean weight, as it was, reads low: it takes both streams to swing together.
    const perCase = (HEAVY * heavy + light) / (heavy + light);
    const ofCases = poisson(heavy + light).reduce(
      ({ sum, at }, chance) => (sum >= 0.9 ? { sum, at } : { sum: sum + chance, at: at + 1 }),
      { sum: 0, at: -1 },
    ).at;
    expect(rows[2].demand).toBeGreaterThan(ofCases * perCase);
  });

  test('posts are demand in points over the cap in points', async () => {
    const { rows, how } = await policies;
    for (const { demand, fteNeeded, postsFte } of rows) {
      expect(fteNeeded).toBeCloseTo(demand / CAP, 9);
      expect(postsFte).toBe(Math.ceil(demand / CAP));
    }
    expect(how).toContain('Demand is the points of the cases held');
  });

  test('weighing every case twice under twice the cap asks for the same posts', async () => {
    const twice = mixed([2 * HEAVY, 2]);
    const teams = twice.teams.map((team) => ({
      ...team,
      posts: [posts(8, { capPerFte: 2 * CAP })],
    }));
    const doubled = await policiesOf({ ...twice, teams });
    expect(doubled.rows.map(({ postsFte }) => postsFte)).toEqual(
      (await policies).rows.map(({ postsFte }) => postsFte),
    );
  });

  test('cases that wait before they may be allocated weigh on nobody', async () => {
    const screened = mixed();
    const streams = screened.streams.map((stream, at) => ({
      ...stream,
      daysBeforeAllocation: at === 0 ? 20 : 0,
    }));
    const { rows } = await policiesOf({ ...screened, streams });
    const [heavy, light] = [65, 260].map((perYear) => (perYear / 261) * DAYS);
    const [{ demand, demandError = Number.NaN }] = rows;
    // Heavy cases held are as many as without the days before; those that wait would add half as many again.
    const truth = HEAVY * heavy + light;
    expect(Math.abs(demand - truth)).toBeLessThan(4 * demandError);
    expect((HEAVY * heavy) / 2).toBeGreaterThan(8 * demandError);
  });
});
