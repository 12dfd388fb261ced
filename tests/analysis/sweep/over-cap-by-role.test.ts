import { describe, expect, test } from 'vitest';
import { localLab } from '../../../models/analysis/lab.ts';
import { holderRoles } from '../../../models/analysis/sweep/holder-roles.ts';
import type { SweepOutcome, SweepResult } from '../../../models/analysis/sweep/result.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aStage, posts } from '../../support/scenarios.ts';
import { askSweep, SEED } from './ask-sweep.ts';
import { mixedTeam, NEWLY_QUALIFIED, WORKERS } from './mixed-team.ts';

const asked = askSweep(mixedTeam(), {
  swept: { kind: 'cap', team: 'team', softAfterDays: 5 },
  from: 6,
  to: 12,
  step: 2,
  replications: 20,
  chance: 0.8,
  waitLimitDays: 1000,
});

/** Shares over their own cap: of workers, of newly qualified. */
const sharesOf = ({ overCapByRole }: SweepOutcome): number[] =>
  overCapByRole.map(({ share }) => share?.mean ?? Number.NaN);

const pointsOf = async (side: number): Promise<SweepResult['variants'][number]['points']> =>
  (await asked).variants[side].points;

describe('the shares of workers and of newly qualified over their own caps', () => {
  test('are 0 with a hard cap once the cases of the first day, which were over it, have closed', async () => {
    const scenario = mixedTeam();
    const opening = await localLab().observe({
      scenario,
      seed: SEED,
      first: 0,
      count: 1,
      outcomes: ['worker', 'new'].map((role) => ({
        reading: { kind: 'over-cap', role },
        from: 0,
        to: 0,
        as: 'mean',
      })),
    });
    expect([...opening]).toEqual([1, 1]);
    for (const { overCapByRole } of await pointsOf(0)) {
      expect(overCapByRole.map(({ name }) => name)).toEqual(['Worker', 'Newly qualified']);
      for (const { share } of overCapByRole) expect(share?.p90).toBe(0);
      for (const { share } of overCapByRole) expect(share?.mean).toBe(0);
    }
  });

  test('rise with a soft cap as the cap falls', async () => {
    const shares = (await pointsOf(1)).map(sharesOf);
    shares.slice(1).forEach((higher, index) => {
      higher.forEach((share, role) => {
        expect(share).toBeLessThan(shares[index][role]);
      });
    });
  });

  test('weighted by the people of each role are the share of all case holders', async () => {
    for (const point of [...(await pointsOf(0)), ...(await pointsOf(1))]) {
      const [workers, newlyQualified] = sharesOf(point);
      const whole = WORKERS * workers + NEWLY_QUALIFIED * newlyQualified;
      expect(point.overCapShare?.mean).toBeCloseTo(whole / (WORKERS + NEWLY_QUALIFIED), 6);
    }
  });

  test('stand beside the chance of a value that keeps waits short', async () => {
    const said = (await asked).sentences.find((each) => each.startsWith('The other side of'));
    expect(said).toMatch(/over their cap \(Worker [\d.]+\u00a0%, Newly qualified [\d.]+\u00a0%\)/);
  });
});

describe('the roles that are told apart', () => {
  const named = (scenario: Scenario, team?: string) =>
    holderRoles(scenario, team).map(({ role }) => role);
  const [team] = mixedTeam().teams;

  test('are none where there is one', () => {
    expect(named(mixedTeam({ teams: [{ ...team, posts: [posts(5)] }] }), 'team')).toEqual([]);
    const [worker, newlyQualified] = mixedTeam().roles;
    const roles = [worker, { ...newlyQualified, holdsCases: false }];
    expect(named(mixedTeam({ roles, stages: [aStage()] }), 'team')).toEqual([]);
  });

  test('are those of the team that is asked about, or of the whole service', () => {
    const second = { ...team, id: 'second', name: 'Second', posts: [posts(5)], cases: [] };
    const scenario = mixedTeam({ teams: [team, second] });
    expect(named(scenario, 'team')).toEqual(['worker', 'new']);
    expect(named(scenario, 'second')).toEqual([]);
    expect(named(scenario)).toEqual(['worker', 'new']);
  });
});
