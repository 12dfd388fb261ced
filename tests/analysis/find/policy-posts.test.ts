import { describe, expect, test } from 'vitest';
import { heldPerFte } from '../../../models/analysis/find/load/capacity.ts';
import { mostPerFte } from '../../../models/analysis/find/policies/most-per-fte.ts';
import {
  DEMAND_FUTURES,
  demandWeeks,
} from '../../../models/analysis/find/policies/policy-demand.ts';
import type { Target } from '../../../models/analysis/find/target.ts';
import { type Experiment, localLab } from '../../../models/analysis/lab.ts';
import { widthOfAll } from '../../../models/analysis/outcome.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

const WEEKS = 16;
const CAP = 10;
const service = { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' } as const;
const cases = [{ stage: 'case', allocated: 70, waiting: 4, meanWaitDays: 5 }];

/** Establishment policies, and all that was simulated for them, each with what was seen. */
async function observed(scenario: Scenario, policies: 'cases' | 'hours') {
  const lab = localLab();
  const seen: { experiment: Experiment; values: Float64Array }[] = [];
  const answer = await ask(
    scenario,
    {
      levers: [{ what: { kind: 'cap' }, from: CAP, to: CAP + 1 }],
      test: 'waiting',
      mostReplications: 100,
      policies,
    },
    'seed',
    {
      ...lab,
      observe: async (experiment) => {
        const values = await lab.observe(experiment);
        seen.push({ experiment, values });
        return values;
      },
    },
  );
  if (!answer.policies) throw new Error('policies were asked for');
  return { policies: answer.policies, seen };
}

/** Of straight lines between neighbours: Hyndman and Fan’s definition 7. */
function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (at % 1) * (above - below);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

test('posts are so many more than people needed as there are more posts than people', async () => {
  const [funded, inPost] = [10, 8];
  const team = busyTeam({
    service,
    teams: [aTeam({ posts: [posts(funded, { inPostFte: inPost })], cases })],
  });
  const closed = { ...team, recruitment: { ...team.recruitment, open: false } };
  const { policies } = await observed(closed, 'cases');
  expect(policies).toMatchObject({ postsNowFte: funded, holdersNowFte: inPost });
  for (const { demand, fteNeeded, postsFte } of policies.rows) {
    expect(fteNeeded).toBeCloseTo(demand / CAP, 9);
    expect(postsFte).toBe(Math.ceil((funded * demand) / CAP / inPost));
  }
});

describe.each(['cases', 'hours'] as const)('demand in %s', (basis) => {
  test('is read over all weeks of all futures: its mean, and the percentiles that rows are named for', async () => {
    const { policies, seen } = await observed(busyTeam({ service }), basis);
    const read = seen.filter(({ experiment: { outcomes } }) =>
      outcomes.some(
        ({ reading }) => reading.kind === 'measure' && reading.measure === 'casesAllocated',
      ),
    );
    const plenty = read.find(({ experiment: { scenario } }) => {
      const [{ inPostFte }] = scenario.teams[0].posts;
      return typeof inPostFte === 'number' && inPostFte > 8;
    });
    if (!plenty) throw new Error('demand was not simulated');
    const { experiment, values } = plenty;
    const width = widthOfAll(experiment.outcomes);
    const weekly = Array.from({ length: experiment.count * WEEKS }, (_, at) => {
      const [future, week] = [Math.floor(at / WEEKS), at % WEEKS];
      const ofMeasure = (measure: string) => {
        const before = experiment.outcomes.findIndex(
          ({ reading }) => reading.kind === 'measure' && reading.measure === measure,
        );
        return values[future * width + before * WEEKS + week];
      };
      return basis === 'cases'
        ? ofMeasure('casesAllocated')
        : ofMeasure('loadRatio') * ofMeasure('caseHoldingRolesFte');
    });
    expect(weekly).toHaveLength(DEMAND_FUTURES * WEEKS);
    const expected = [mean(weekly), quantile(weekly, 0.8), quantile(weekly, 0.9)];
    policies.rows.forEach(({ demand }, at) => {
      expect(demand).toBeCloseTo(expected[at], 9);
    });
  });
});

test('posts that a dated change sets grow with those of the first day, and are counted from its day on', async () => {
  const path = 'teams[0].posts[0].establishedFte';
  const [now, later] = [8, 12];
  const scenario = busyTeam({
    service,
    // After eight of sixteen weeks.
    changes: [{ kind: 'set', on: '2026-06-01', path, to: later }],
  });
  const { policies, seen } = await observed(scenario, 'cases');
  expect(policies.postsNowFte).toBe((now + later) / 2);
  expect(policies.how).toContain('are means over the weeks counted');
  const others = policies.rows.filter(({ postsFte }) => postsFte !== policies.postsNowFte);
  expect(others.length).toBeGreaterThan(0);
  for (const { postsFte } of others) {
    const factor = postsFte / policies.postsNowFte;
    const tried = seen.filter(
      ({ experiment }) =>
        Math.abs(Number(experiment.scenario.teams[0].posts[0].establishedFte) - now * factor) <
        1e-9,
    );
    expect(tried.length).toBeGreaterThan(0);
    for (const { experiment } of tried) {
      const [change] = experiment.scenario.changes;
      expect(change).toMatchObject({ kind: 'set', path, to: expect.closeTo(later * factor, 9) });
    }
  }
});

test('posts that a dated change funds from the first day on are the posts as they are', async () => {
  const [funded, inPost] = [11, 8];
  const team = (establishedFte: number) =>
    busyTeam({
      service,
      recruitment: { ...busyTeam().recruitment, open: false },
      teams: [aTeam({ posts: [posts(establishedFte, { inPostFte: inPost })], cases })],
    });
  const path = 'teams[0].posts[0].establishedFte';
  const dated = {
    ...team(inPost),
    changes: [{ kind: 'set' as const, on: service.startDate, path, to: funded }],
  };
  const [one, other] = await Promise.all([
    observed(team(funded), 'cases'),
    observed(dated, 'cases'),
  ]);
  expect(other.policies.postsNowFte).toBe(funded);
  expect(other.policies.rows).toEqual(one.policies.rows);
});

const target: Target = {
  of: 'standard',
  reading: { kind: 'every-test' },
  test: undefined,
  budgets: [],
  standardLabel: 'every test of the standard',
  when: 'that-week',
  date: '2026-07-27',
  week: WEEKS,
  lastRead: WEEKS,
  lastWeek: WEEKS,
  chance: 0.9,
};

test('demand for one week is read in the year of 52 weeks that ends with it, or in what there is of it', () => {
  const [from, to] = demandWeeks({ ...target, week: 60, lastRead: 60 });
  expect([to, to - from + 1]).toEqual([60, 52]);
  expect(demandWeeks({ ...target, week: 52, lastRead: 52 })).toEqual([1, 52]);
  expect(demandWeeks(target)).toEqual([1, WEEKS]);
  expect(demandWeeks({ ...target, when: 'from-then-on', lastRead: 60 })).toEqual([WEEKS, 60]);
});

describe('cases for one FTE', () => {
  const [caseload] = busyTeam().standard.tests;
  const casesPerFte = (...tests: Partial<typeof caseload>[]) => {
    const standard = {
      name: 'Caseloads',
      tests: tests.map((each, at) => ({ ...caseload, ...each, id: `test-${at}` })),
    };
    const scenario = busyTeam({ standard });
    return mostPerFte(scenario, target, heldPerFte(scenario)).casesPerFte;
  };

  test('are those of the strictest of several tests that ask for fewer than the cap', () => {
    for (const thresholds of [
      [9, 8.5],
      [8.5, 9],
    ]) {
      expect(casesPerFte(...thresholds.map((threshold) => ({ threshold })))).toBe(
        Math.min(...thresholds),
      );
    }
    expect(casesPerFte({ threshold: CAP + 1 }, { threshold: CAP + 2 })).toBe(CAP);
  });

  test('are not those of a test that asks for at least so many', () => {
    expect(casesPerFte({ threshold: 3, comparison: 'at-least' })).toBe(CAP);
    expect(casesPerFte({ threshold: 3, comparison: 'at-least' }, { threshold: 9 })).toBe(9);
  });
});

describe('posts from cases that weigh more than one point', () => {
  const rowsOf = async (scenario: Scenario) =>
    (await observed(scenario, 'cases')).policies.rows.map(({ demand, postsFte, breach }) => ({
      demand,
      postsFte,
      breach,
    }));
  const weighing = (points: number, cap: number) => {
    const team = busyTeam({
      service,
      teams: [aTeam({ posts: [posts(8, { capPerFte: cap })], cases })],
    });
    return { ...team, stages: team.stages.map((stage) => ({ ...stage, weightPoints: points })) };
  };

  test('are those of cases of one point under half the cap', async () => {
    expect(await rowsOf(weighing(2, 2 * CAP))).toEqual(await rowsOf(weighing(1, CAP)));
  });

  test('count what a case of the mix weighs on average', () => {
    const [light] = busyTeam().stages;
    const heavy = {
      ...light,
      id: 'heavy',
      weightPoints: 3,
      length: { family: 'fixed', meanDays: 20 },
    } as const;
    const scenario = busyTeam({
      stages: [
        { ...light, length: { family: 'fixed', meanDays: 60 }, next: [{ to: 'heavy', share: 1 }] },
        { ...heavy, next: [{ to: 'closed', share: 1 }] },
      ],
      teams: [aTeam({ posts: [posts(8, { capPerFte: 15 })], stages: [light.id, heavy.id] })],
      standard: { name: 'None', tests: [] },
    });
    // Of 80 days 60 weigh one point and 20 three: a point and a half on average.
    expect(mostPerFte(scenario, target, heldPerFte(scenario)).casesPerFte).toBeCloseTo(10, 9);
  });
});
