import { describe, expect, test } from 'vitest';
import { localLab } from '../../../models/analysis/lab.ts';
import type { Outcome } from '../../../models/analysis/outcome.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { setAt } from '../../../models/scenario/path.ts';
import { aStream, posts } from '../../support/scenarios.ts';
import { askSweep, SEED } from './ask-sweep.ts';
import { mixedTeam } from './mixed-team.ts';

/** A team without cases on the first day, for which stream those are of depends on all streams. */
const [full] = mixedTeam().teams;
const team = {
  ...full,
  whenFull: { policy: 'exceed', afterDays: 5 } as const,
  posts: [posts(6, { capPerFte: 7 }), posts(2, { role: 'new', capPerFte: 7 })],
  cases: [],
};
const alone = mixedTeam({ teams: [team] });
const [stream] = alone.streams;

/** The same team beside one of the same roles that has far more cases than its caps; neither passes any on. */
const crowded = {
  ...full,
  id: 'crowded',
  name: 'Crowded',
  whenFull: { policy: 'exceed', afterDays: 1 } as const,
  posts: [posts(3), posts(2, { role: 'new' })],
};
const beside = mixedTeam({
  teams: [team, crowded],
  streams: [stream, aStream({ id: 'more', name: 'More', team: 'crowded', referralsPerYear: 300 })],
});

const question = {
  swept: { kind: 'cap', team: 'team', softAfterDays: 5 },
  from: 6,
  to: 12,
  step: 6,
  replications: 20,
  chance: 0.8,
  waitLimitDays: 1000,
};

const observed = (scenario: Scenario, outcomes: readonly Outcome[]) =>
  localLab().observe({ scenario, seed: SEED, first: 0, count: 10, outcomes });

const overCap = (role: string, of?: string): Outcome => ({
  reading: { kind: 'over-cap', role, ...(of === undefined ? {} : { team: of }) },
  from: 1,
  to: 78,
  as: 'mean',
});

test('the cost told of a team beside another is said to be its own', async () => {
  const [one, two] = await Promise.all([askSweep(alone, question), askSweep(beside, question)]);
  const tradeOf = ({ sentences }: typeof two) =>
    sentences.find((each) => each.startsWith('Both sides of the trade')) ?? '';
  for (const answer of [one, two])
    expect(tradeOf(answer)).toContain(`the cost of ${full.name} over the run `);
});

describe('the shares over their own caps of a team beside another', () => {
  test('are to the last digit those of the team alone, where neither passes cases on', async () => {
    const [one, two] = await Promise.all([askSweep(alone, question), askSweep(beside, question)]);
    one.variants.forEach(({ points }, side) => {
      points.forEach(({ overCapByRole, overCapShare }, place) => {
        const point = two.variants[side].points[place];
        expect(point.overCapByRole).toEqual(overCapByRole);
        expect(point.overCapShare).toEqual(overCapShare);
      });
    });
    // A cap that nobody can be over, or nobody can keep, would tell nothing.
    const shares = one.variants[1].points.map(({ overCapByRole }) => overCapByRole[0].share?.mean);
    expect(shares[0]).toBeGreaterThan(0.3);
    expect(shares[1]).toBeLessThan(0.3);
  });

  test('are not those of the role in all teams, which the other one moves', async () => {
    const calmer = setAt(beside, ['streams', 1, 'referralsPerYear'], 80);
    const wanted = [overCap('worker', 'team'), overCap('worker')];
    const [many, few] = await Promise.all([observed(beside, wanted), observed(calmer, wanted)]);
    for (let future = 0; future < 10; future++) {
      expect(many[2 * future]).toBe(few[2 * future]);
      expect(many[2 * future]).toBeGreaterThan(0);
      expect(many[2 * future + 1]).toBeGreaterThan(few[2 * future + 1]);
    }
  });

  test('stand for a role that the other team has not, as for one that it has', async () => {
    const { teams } = beside;
    const without = { ...crowded, posts: [posts(4)] };
    const scenario = mixedTeam({ streams: beside.streams, teams: [teams[0], without] });
    const wanted = [overCap('new', 'team'), overCap('new'), overCap('worker', 'team')];
    const [own, all, worker] = await observed(scenario, wanted);
    expect(own).toBe(all);
    expect(own).not.toBe(worker);
    await expect(observed(scenario, [overCap('new', 'crowded')])).rejects.toThrow(
      'no new holds cases in crowded',
    );
  });
});
