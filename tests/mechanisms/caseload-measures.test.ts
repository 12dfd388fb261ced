import { expect, test } from 'vitest';
import { GROUP_COUNTS } from '../../models/measures/groups.ts';
import { firstGroupSeries } from '../../models/measures/series.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

test('the caseload of permanent staff leaves agency workers and their cases out', () => {
  const scenario = aScenario({
    agency: { allowed: true, coverShare: 1, leadDays: 1, ceilingShare: 1 },
    recruitment: {
      ...aScenario().recruitment,
      round: { family: 'fixed', meanDays: 2000 },
    },
    teams: [
      aTeam({
        posts: [posts(5, { inPostFte: 3, agencyFte: 2 })],
        cases: [{ stage: 'case', allocated: 20, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
  });
  const readings = simulateChecked(scenario);
  // Twenty cases are dealt out evenly to five: four each.
  expect(readings.of(0, 'caseloadPermanent')[0]).toBe(4);
  const of = (week: number) => ({
    all: readings.of(0, 'caseload')[week] * 5,
    permanent: readings.of(0, 'caseloadPermanent')[week] * 3,
  });
  for (let week = 1; week <= 52; week++) {
    expect(Number.isInteger(Math.round(of(week).permanent * 1e4) / 1e4)).toBe(true);
    expect(of(week).permanent).toBeLessThanOrEqual(of(week).all + 1e-4);
  }
});

test('whoever holds no case counts neither in the caseload nor among those who might be over a cap', () => {
  const scenario = aScenario({
    streams: [{ ...aScenario().streams[0], referralsPerYear: 0 }],
    stages: [aStage({ length: { family: 'fixed', meanDays: 2000 } })],
    teams: [
      aTeam({
        posts: [posts(5, { capPerFte: 2 })],
        cases: [{ stage: 'case', allocated: 3, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
  });
  const readings = simulateChecked(scenario);
  // Three of five hold one case each.
  expect(readings.of(0, 'caseload')[0]).toBe(1);
  expect(readings.of(0, 'caseHoldingRolesFte')[0]).toBe(5);
  const none = simulateChecked({
    ...scenario,
    teams: [{ ...scenario.teams[0], cases: [] }],
  });
  expect(none.of(0, 'caseload')[0]).toBeNaN();
  expect(none.of(0, 'overCapShare')[0]).toBeNaN();
});

test('long leave makes nobody’s caseload lighter: with a hard cap and a queue it stays at the cap', () => {
  const CAP = 10;
  const caseload = (longLeavePerYear: number) => {
    const base = aScenario();
    const readings = simulateChecked(
      aScenario({
        streams: [{ ...base.streams[0], referralsPerYear: 600 }],
        stages: [aStage({ length: { family: 'fixed', meanDays: 2000 } })],
        teams: [
          aTeam({
            posts: [posts(20, { capPerFte: CAP })],
            whenFull: { policy: 'wait', afterDays: 0 },
            cases: [{ stage: 'case', allocated: 200, waiting: 100, meanWaitDays: 5 }],
          }),
        ],
        absence: { ...base.absence, longLeavePerYear, returnCasesAfterDays: 1 },
      }),
      { replications: 5 },
    );
    return [0, 1, 2, 3, 4].map((r) => ({
      held: readings.of(r, 'caseload')[52],
      byAll: readings.of(r, 'casesAllocated')[52] / readings.of(r, 'caseHoldingRolesFte')[52],
    }));
  };
  for (const { held } of caseload(0)) expect(held).toBe(CAP);
  const away = caseload(0.5);
  for (const { held } of away) expect(held).toBeGreaterThan(0.97 * CAP);
  // A mean over everybody in post would have told of relief that nobody feels.
  for (const { byAll } of away) expect(byAll).toBeLessThan(0.9 * CAP);
});

test('those over their own cap are told apart by role', () => {
  const scenario = aScenario({
    roles: [aRole(), aRole({ id: 'new', name: 'Newly qualified', capShare: 0.5 })],
    stages: [aStage({ heldBy: ['worker', 'new'], length: { family: 'fixed', meanDays: 2000 } })],
    streams: [{ ...aScenario().streams[0], referralsPerYear: 0 }],
    teams: [
      aTeam({
        posts: [posts(2), posts(2, { role: 'new' })],
        // Room for 10 + 10 + 5 + 5; two more go over.
        cases: [{ stage: 'case', allocated: 32, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
  });
  const { values } = simulateChecked(scenario);
  const columns = scenario.service.weeks + 1;
  const at = (role: number, count: (typeof GROUP_COUNTS)[number]) =>
    values[
      (firstGroupSeries(1) + role * GROUP_COUNTS.length + GROUP_COUNTS.indexOf(count)) * columns
    ];
  expect(at(0, 'holders')).toBe(2);
  expect(at(1, 'holders')).toBe(2);
  expect(at(0, 'overCap') + at(1, 'overCap')).toBe(2);
});
