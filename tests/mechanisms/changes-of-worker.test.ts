import { expect, test } from 'vitest';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const HANDOVER_HOURS = 3;

/** One case, of a week each time, which always comes back after a week. */
const oneCase = (workers: number): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 40, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5 }, hoursPerMonth: 0 })],
    returning: { share: 1, delay: { family: 'fixed', meanDays: 5 }, perNoFurtherAction: 0 },
    teams: [
      aTeam({
        handoverHours: HANDOVER_HOURS,
        posts: [posts(workers)],
        cases: [{ stage: 'case', allocated: 0, waiting: 1, meanWaitDays: 0 }],
      }),
    ],
  });

/** Allocations, changes of worker and hours needed over all weeks. */
function counted(scenario: Scenario): { allocations: number; changes: number; hours: number } {
  const sum = { allocations: 0, changes: 0, hours: 0 };
  simulateChecked(scenario, {
    watch: ({ ledger }) => {
      sum.allocations += ledger[LEDGER.allocations];
      sum.changes += ledger[LEDGER.workerChanges];
      sum.hours += ledger[LEDGER.hoursNeeded];
    },
  });
  return sum;
}

test('whoever comes back to another worker than held them last has had a change, which costs a handover', () => {
  // With the same room, whoever has stood there longest is given the case: the other one of two.
  const { allocations, changes, hours } = counted(oneCase(2));
  expect(allocations).toBe(20);
  expect(changes).toBe(allocations - 1);
  expect(hours).toBeCloseTo(changes * HANDOVER_HOURS, 9);
});

test('whoever comes back to the same worker has had none', () => {
  expect(counted(oneCase(1))).toMatchObject({ allocations: 20, changes: 0, hours: 0 });
});

test('whoever comes back to the same worker has had none, however many posts stand before that one', () => {
  const [team] = oneCase(1).teams;
  // Long leave with backfill has room made for as many agency workers as there are posts.
  const scenario = aScenario({
    ...oneCase(1),
    roles: [aRole({ id: 'other', name: 'Other', holdsCases: false }), aRole()],
    absence: { ...aScenario().absence, longLeaveBackfillShare: 1 },
    teams: [{ ...team, posts: [posts(17_000, { role: 'other' }), ...team.posts] }],
  });
  expect(counted(scenario)).toMatchObject({ allocations: 20, changes: 0, hours: 0 });
});

test('cases that lose their worker go before those that have waited longer for their first', () => {
  const change = (kind: 'leave' | 'start') => ({
    kind,
    on: '2026-04-20',
    team: 'team',
    role: 'worker',
    people: 1,
  });
  const base = aScenario();
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 4, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 500 } })],
    recruitment: { ...base.recruitment, open: false },
    teams: [
      aTeam({
        posts: [posts(1, { capPerFte: 2 })],
        cases: [{ stage: 'case', allocated: 0, waiting: 4, meanWaitDays: 10 }],
      }),
    ],
    changes: [change('leave'), change('start')],
  });
  const readings = simulateChecked(scenario);
  // Two are held; who comes in the place of who goes takes up the same two.
  expect([...readings.of(0, 'workerChanges')].slice(1)).toEqual([0, 0, 2, 0]);
  expect(readings.of(0, 'waitDays')[3]).toBe(0);
});
