import { describe, expect, test } from 'vitest';
import { LEDGER, ledgerRow } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const DAYS = 10;
const CASES = 400;

/** All return after two weeks, once each at most within the run; nothing arrives anew. */
const base = aScenario({
  service: { startDate: '2026-04-06', weeks: 3, bankHolidays: 'none' },
  returning: { share: 1, delay: { family: 'fixed', meanDays: DAYS }, perNoFurtherAction: 0 },
});

/** Those who return to each team over the run. */
function returns(scenario: Scenario): number[] {
  const counts = scenario.teams.map(() => 0);
  simulateChecked(scenario, {
    watch: ({ ledger }) => {
      for (const team of counts.keys()) counts[team] += ledger[ledgerRow(team) | LEDGER.returns];
    },
  });
  return counts;
}

const holding = (id: string, stage: string, allocated: number) =>
  aTeam({
    id,
    name: id,
    stages: [stage],
    posts: [posts(50)],
    cases: [{ stage, allocated, waiting: 0, meanWaitDays: 0 }],
  });

describe('two services of one scenario', () => {
  const stage = (id: string) => aStage({ id, length: { family: 'fixed', meanDays: 1 } });
  const both = aScenario({
    ...base,
    stages: [stage('child'), stage('adult')],
    // All that there is of referrals is what returns: the share is 1.
    streams: [
      aStream({ id: 'children', team: 'children', firstStage: 'child', referralsPerYear: 3000 }),
      aStream({ id: 'adults', team: 'adults', firstStage: 'adult', referralsPerYear: 1 }),
    ],
    teams: [holding('children', 'child', 0), holding('adults', 'adult', CASES)],
  });

  test('have their own cases back: those that one holds on the first day do not return to the other', () => {
    const closing = returns(both);
    const without = returns({ ...both, teams: [both.teams[0], { ...both.teams[1], cases: [] }] });
    // Those of before the first day, of whom the children have many, return in either.
    expect(closing[0]).toBe(without[0]);
    expect(closing[1] - without[1]).toBe(CASES);
  });

  test('that begin with the same stage in two teams have their own cases back', () => {
    const same = aScenario({
      ...both,
      stages: [stage('child')],
      streams: both.streams.map((stream) => ({ ...stream, firstStage: 'child' })),
      teams: [holding('children', 'child', 0), holding('adults', 'child', CASES)],
    });
    const without = returns({ ...same, teams: [same.teams[0], { ...same.teams[1], cases: [] }] });
    expect(returns(same).map((count, team) => count - without[team])).toEqual([0, CASES]);
  });
});

/** Two teams whose first stages both lead on to a third team, which holds all cases of the first day. */
function meeting(first: readonly Partial<Scenario['stages'][number]>[]): Scenario {
  const leadOn = (share: number) => [
    { to: 'later', share },
    { to: 'closed', share: 1 - share },
  ];
  const stages = ['north-first', 'south-first', 'later'].map((id, i) =>
    aStage({ id, length: { family: 'fixed', meanDays: 1 }, ...first[i] }),
  );
  stages[0].next = leadOn(0.6);
  stages[1].next = leadOn(0.2);
  const at = (team: string, referralsPerYear: number, noFurtherActionShare: number) =>
    aStream({
      id: team,
      team,
      firstStage: `${team}-first`,
      referralsPerYear,
      noFurtherActionShare,
    });
  return aScenario({
    ...base,
    stages,
    streams: [at('north', 1, 0), at('south', 2, 0.5)],
    teams: [
      holding('north', 'north-first', 0),
      holding('south', 'south-first', 0),
      holding('later', 'later', CASES),
    ],
  });
}

/** By team, those who return of the cases of the first day. */
function backOf(scenario: Scenario): number[] {
  const without = returns({
    ...scenario,
    teams: scenario.teams.map((team) => ({ ...team, cases: [] })),
  });
  return returns(scenario).map((count, team) => count - without[team]);
}

test('cases of a later stage belong to streams in proportion to what of each comes there, by whichever team', () => {
  // A year brings 1 × 0.6 from the north, and 2 × 0.5 × 0.2 from the south: three in four are of the north.
  expect(backOf(meeting([]))).toEqual([(3 / 4) * CASES, CASES / 4, 0]);
});

test('those who drop out on the way do not come there', () => {
  const leakPerYear = 1.5;
  const meanDays = (365.25 * 5) / 7 / leakPerYear;
  // As likely to drop out as to end, of the north: 0.3 against 0.2.
  const north = { length: { family: 'exponential' as const, meanDays }, leakPerYear };
  expect(backOf(meeting([north]))).toEqual([(3 / 5) * CASES, (2 / 5) * CASES, 0]);
});
