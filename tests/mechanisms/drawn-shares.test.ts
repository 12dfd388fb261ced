import { describe, expect, test } from 'vitest';
import { plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { lineParameters } from '../../models/parameters/staff.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

test('those who arrive come in proportion to their shares, as the draws of ranges leave these', () => {
  const roles = [aRole(), aRole({ id: 'senior', name: 'Senior' })];
  const arriving = (of: number) =>
    plainScenario(
      aScenario({
        roles,
        stages: [aStage({ heldBy: ['worker', 'senior'] })],
        teams: [
          aTeam({
            posts: [
              posts(4, {
                arrivals: [
                  { role: 'worker', share: 0.75 },
                  { role: 'senior', share: 0.25 },
                ],
              }),
            ],
          }),
        ],
      }),
    ).teams.map((team) => ({
      ...team,
      posts: team.posts.map((line) => ({
        ...line,
        arrivals: line.arrivals?.map((each) => ({ ...each, share: of * each.share })),
      })),
    }));
  const plain = plainScenario(
    aScenario({ roles, stages: [aStage({ heldBy: ['worker', 'senior'] })] }),
  );
  const upTo = (of: number) =>
    lineParameters({ ...plain, teams: arriving(of) })[0].arrivals.map((each) => each.upTo);
  expect(upTo(1)).toEqual([0.75, 1]);
  expect(upTo(1.5)).toEqual(upTo(1));
});

describe('more that ends at the front door', () => {
  const [before, after, share, per] = [0.1, 0.6, 0.2, 0.22];
  /** The share of those who leave that returns, at the end of each week. */
  const returning = (changes: Parameters<typeof aScenario>[0]) => {
    const shares: number[] = [];
    const base = aScenario();
    simulateChecked(
      aScenario({
        service: { startDate: '2026-04-06', weeks: 4, bankHolidays: 'none' },
        streams: [
          aStream({ referralsPerYear: 300, noFurtherActionShare: before }),
          aStream({ id: 'other', referralsPerYear: 100, noFurtherActionShare: before }),
        ],
        returning: { ...base.returning, share, perNoFurtherAction: per },
        ...changes,
      }),
      { watch: ({ parameters }, week) => shares.push(week > 0 ? parameters.returning.share : 0) },
    );
    return shares.slice(1);
  };

  test('raises the share that is referred again, by its part of all referrals', () => {
    const shares = returning({
      changes: [
        { kind: 'set', on: '2026-04-20', path: 'streams[0].noFurtherActionShare', to: after },
      ],
    });
    // Of three referrals in four.
    const raised = share + per * (after - before) * 0.75;
    [share, share, raised, raised].forEach((theory, week) => {
      expect(shares[week]).toBeCloseTo(theory, 9);
    });
  });
});
