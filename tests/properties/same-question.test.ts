import { describe, expect, test } from 'vitest';
import type { Comparison, Gap } from '../../models/analysis/compare/result.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { asking } from '../analysis/ask-compare.ts';
import { ask as askFind } from '../analysis/find/ask.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts, valid } from '../support/scenarios.ts';

/** Two teams that pass cases on, two roles with caps of their own, people who leave, and agency. */
const service = (given: Partial<Scenario> = {}): Scenario =>
  valid({
    ...aScenario({
      service: { startDate: '2026-04-13', weeks: 16, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: 260, team: 'north', firstStage: 'assess' })],
      stages: [
        aStage({
          id: 'assess',
          name: 'Assess',
          heldBy: ['worker', 'senior'],
          length: { family: 'exponential', meanDays: 25 },
          next: [
            { to: 'plan', share: 0.6 },
            { to: 'closed', share: 0.4 },
          ],
        }),
        aStage({ id: 'plan', name: 'Plan', heldBy: ['worker', 'senior'] }),
      ],
      roles: [
        aRole({ leavingPerYear: 0.8, learningDaysPerYear: 6 }),
        aRole({ id: 'senior', name: 'Senior', leavingPerYear: 0.4, learningDaysPerYear: 10 }),
      ],
      teams: [
        aTeam({
          id: 'north',
          name: 'North',
          stages: ['assess'],
          posts: [posts(4, { capPerFte: 7, inPostFte: 3 }), posts(1, { role: 'senior' })],
          cases: [{ stage: 'assess', allocated: 20, waiting: 4, meanWaitDays: 3 }],
        }),
        aTeam({
          id: 'south',
          name: 'South',
          stages: ['plan'],
          posts: [posts(5, { capPerFte: 8, inPostFte: 4 }), posts(1, { role: 'senior' })],
          cases: [{ stage: 'plan', allocated: 30, waiting: 3, meanWaitDays: 4 }],
        }),
      ],
      recruitment: { ...aScenario().recruitment, successShare: 0.4, maxStartsPerMonth: 2 },
      agency: { allowed: true, coverShare: 0.5, leadDays: 10, ceilingShare: 1 },
      standard: {
        name: 'Safer staffing',
        tests: [
          {
            id: 'waiting',
            label: 'At most 12 cases waiting',
            measure: 'casesWaiting',
            comparison: 'at-most',
            threshold: 12,
          },
        ],
      },
    }),
    ...given,
  });

const before = service();
const after = service({
  name: 'After',
  recruitment: { ...before.recruitment, successShare: 0.8 },
  agency: { ...before.agency, coverShare: 0.9 },
});
const compared = {
  measures: ['casesWaiting', 'waitDays', 'caseload', 'cost', 'learningDaysKept'],
  over: 'whole-run' as const,
};
const comparisonOf = async (...scenarios: [Scenario, Scenario]): Promise<Comparison> =>
  (await asking(compared, ...scenarios)).comparisons[0];
const forward = comparisonOf(before, after);

const OPPOSITE: Partial<Record<Gap['ranking'], Gap['ranking']>> = {
  better: 'worse',
  worse: 'better',
};
const negative = (value: number | null) => (value === null ? null : 0 - value);

describe('comparing the other way round', () => {
  const backward = comparisonOf(after, before);

  test('every gap, its range and its ranking turn round, and how well it is known stays', async () => {
    const [there, back] = await Promise.all([forward, backward]);
    for (const [at, gap] of there.gaps.entries()) {
      const turned = back.gaps[at];
      expect([turned.first, turned.second]).toEqual([gap.second, gap.first]);
      expect(turned.mean).toBeCloseTo(-gap.mean, 6);
      expect(turned.p10).toBeCloseTo(-gap.p90, 6);
      expect(turned.p90).toBeCloseTo(-gap.p10, 6);
      expect(turned.standardError).toBeCloseTo(gap.standardError, 6);
      expect(turned.ranking).toBe(OPPOSITE[gap.ranking] ?? gap.ranking);
      const { chanceBetter, chanceSame } = gap;
      const worse = 1 - (chanceBetter?.probability ?? 0) - (chanceSame?.probability ?? 0);
      expect(turned.chanceBetter?.probability).toBeCloseTo(worse, 12);
    }
    expect(back.weekly.map(({ mean }) => mean)).toEqual(
      there.weekly.map(({ mean }) => mean.map(negative)),
    );
    expect(back.cost.map(({ mean }) => mean)).toEqual(there.cost.map(({ mean }) => 0 - mean));
  });

  test('so does what is put down to each change, which comes to all of it', async () => {
    const [there, back] = await Promise.all([forward, backward]);
    expect(there.attribution?.measures).not.toHaveLength(0);
    for (const [at, { total, changes }] of (there.attribution?.measures ?? []).entries()) {
      const turned = back.attribution?.measures[at].changes ?? [];
      changes.forEach(({ mean }, change) => {
        expect(turned[change].mean).toBeCloseTo(-mean, 6);
      });
      expect(changes.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(total, 6);
    }
  });
});

/** The scenario with other ids and names throughout, which stand in another order of the alphabet. */
const renamed = (scenario: Scenario): Scenario => {
  const names: Record<string, string> = {
    north: 'zz',
    south: 'aa',
    senior: 'b1',
    assess: 'y2',
    plan: 'c3',
    referrals: 'x4',
    North: 'Harbour',
    South: 'Quay',
    Senior: 'Lead',
    Assess: 'First',
    Plan: 'Then',
    Worker: 'Officer',
  };
  return valid(JSON.parse(JSON.stringify(scenario), (_, value) => names[value] ?? value));
};

test('what teams, roles, stages and streams are called changes no figure', async () => {
  const figures = ({ gaps, weekly, cost, attribution }: Comparison) => ({
    gaps,
    weekly,
    cost,
    parts: attribution?.measures.map(({ changes }) => changes.map(({ mean }) => mean)),
  });
  const other = await comparisonOf(renamed(before), renamed(after));
  expect(figures(other)).toEqual(figures(await forward));
});

test('what nobody is, nothing arrives by and never happens changes nothing', async () => {
  const extra = service({
    name: 'Extra',
    roles: [...before.roles, aRole({ id: 'spare', name: 'Spare' })],
    streams: [
      ...before.streams,
      aStream({ ...before.streams[0], id: 'none', name: 'None', referralsPerYear: 0 }),
    ],
    changes: [
      { kind: 'scale', on: '2026-05-04', path: 'streams[1].referralsPerYear', by: 3 },
      { kind: 'scale', on: '2026-05-04', path: 'recruitment.successShare', by: 1 },
    ],
  });
  const { gaps } = await comparisonOf(before, extra);
  expect(new Set(gaps.map(({ ranking }) => ranking))).toEqual(new Set(['the same']));
});

test('a change made in two halves has as much put down to it as the whole', async () => {
  const referralsBy = (...factors: number[]) =>
    service({
      name: 'More',
      changes: factors.map((by) => ({
        kind: 'scale',
        on: '2026-04-27',
        path: 'streams[0].referralsPerYear',
        by,
      })),
    });
  const [halves, whole] = await Promise.all([
    comparisonOf(before, referralsBy(1.5, 1.5)),
    comparisonOf(before, referralsBy(1.5 * 1.5)),
  ]);
  const waiting = ({ attribution }: Comparison) => attribution?.measures[0];
  expect(waiting(whole)?.total).toBeGreaterThan(0);
  expect(waiting(halves)?.total).toBeCloseTo(waiting(whole)?.total ?? 0, 6);
  const parts = waiting(halves)?.changes ?? [];
  expect(parts).toHaveLength(2);
  // Two changes that are alike share evenly.
  expect(parts[0].mean).toBeCloseTo(parts[1].mean, 6);
});

describe('a lever told by its name or by its path is one lever', () => {
  test.each([
    [{ kind: 'starts' }, 'recruitment.maxStartsPerMonth', 4],
    [{ kind: 'posts', team: 'north', role: 'worker' }, 'teams[0].posts[0].establishedFte', 8],
  ])('%o', async (what, path, to) => {
    const from = what.kind === 'posts' ? 4 : 0;
    const range = { from, to, step: (to - from) / 2 };
    const answerTo = async (asked: object) => {
      const { outcome, points, plan, doNothing, warnings, levers } = await askFind(before, {
        levers: [{ what: asked, ...range }],
        chance: 0.7,
        mostReplications: 100,
      });
      return { outcome, points, plan, doNothing, warnings, now: levers[0].now };
    };
    expect(await answerTo({ kind: 'input', path })).toEqual(await answerTo(what));
  });
});
