import { expect, test } from 'vitest';
import { POST_ROW, POSTS_FROM } from '../../models/engine/memory-map.ts';
import { CASES, POOL } from '../../models/engine/post-rows.ts';
import type { State } from '../../models/engine/state.ts';
import { estimate } from '../support/estimates.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const FUTURES = 60;

const casesOf = ({ memory, postsEnd }: State, pool: number): number => {
  let cases = 0;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    if (memory[post | POOL] === pool) cases += memory[post | CASES];
  }
  return cases;
};

/** By future, cases held by the first of two equal roles beyond those of the second, on average over the run. */
function firstRoleAhead(allocateTo: 'most-room' | 'lowest-caseload'): number[] {
  const roles = [aRole({ id: 'one', name: 'One' }), aRole({ id: 'other', name: 'Other' })];
  const ahead: number[] = [];
  simulateChecked(
    aScenario({
      roles,
      stages: [aStage({ heldBy: ['one', 'other'] })],
      teams: [
        aTeam({ allocateTo, posts: [posts(5, { role: 'one' }), posts(5, { role: 'other' })] }),
      ],
    }),
    {
      replications: FUTURES,
      watch: (state, week) => {
        if (week === 0) ahead.push(0);
        else ahead[ahead.length - 1] += (casesOf(state, 0) - casesOf(state, 1)) / 52;
      },
    },
  );
  return ahead;
}

test.each(['most-room', 'lowest-caseload'] as const)(
  'of two roles that are alike neither comes first where cases go by %s: whoever has waited longest does (M4)',
  (allocateTo) => {
    const { mean, standardError } = estimate(firstRoleAhead(allocateTo));
    // Near enough to see a tenth of a person’s caseload.
    expect(standardError).toBeLessThan(0.1);
    expect(Math.abs(mean)).toBeLessThan(4 * standardError);
  },
);

test('of two with as much room a case goes to who has had it longest, though the other’s role is listed first', () => {
  const holders: number[][] = [];
  simulateChecked(
    aScenario({
      service: { startDate: '2026-04-06', weeks: 3, bankHolidays: 'none' },
      roles: [aRole({ id: 'one', name: 'One' }), aRole({ id: 'other', name: 'Other' })],
      streams: [aStream({ referralsPerYear: 0, daysBeforeAllocation: 8 })],
      stages: [aStage({ heldBy: ['one', 'other'], length: { family: 'fixed', meanDays: 500 } })],
      teams: [
        aTeam({
          posts: [posts(1, { role: 'one', inPostFte: 0 }), posts(1, { role: 'other' })],
          cases: [{ stage: 'case', allocated: 0, waiting: 1, meanWaitDays: 0 }],
        }),
      ],
      changes: [{ kind: 'start', on: '2026-04-09', team: 'team', role: 'one', people: 1 }],
    }),
    { watch: (state) => holders.push([casesOf(state, 0), casesOf(state, 1)]) },
  );
  expect(holders[3]).toEqual([0, 1]);
});

test.each([
  // Room for ten and for five: all three go to the one.
  ['most-room', [3, 0]],
  // One to each, and the third to who has had one longest.
  ['lowest-caseload', [2, 1]],
] as const)(
  'of a full-timer and a half-timer three cases go by %s as the team says',
  (allocateTo, expected) => {
    let held: number[] = [];
    simulateChecked(
      aScenario({
        service: { startDate: '2026-04-06', weeks: 1, bankHolidays: 'none' },
        roles: [aRole(), aRole({ id: 'half', name: 'Half' })],
        streams: [aStream({ referralsPerYear: 0 })],
        stages: [
          aStage({ heldBy: ['worker', 'half'], length: { family: 'fixed', meanDays: 500 } }),
        ],
        teams: [
          aTeam({
            allocateTo,
            posts: [posts(1), posts(0.5, { role: 'half', ftePerPerson: 0.5 })],
            cases: [{ stage: 'case', allocated: 0, waiting: 3, meanWaitDays: 0 }],
          }),
        ],
      }),
      {
        watch: (state) => {
          held = [casesOf(state, 0), casesOf(state, 1)];
        },
      },
    );
    expect(held).toEqual(expected);
  },
);
