import { expect, test } from 'vitest';
import { HOLDER, QUEUED, QUEUED_ON, ROW } from '../../models/engine/case-rows.ts';
import { POST_ROW, POSTS_FROM, QUEUE_LENGTH } from '../../models/engine/memory-map.ts';
import { PRESENT, STATUS } from '../../models/engine/post-rows.ts';
import { queueRow } from '../../models/engine/queue-verbs.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const AFTER_DAYS = 10;
const base = aScenario();
const overloaded = (policy: 'wait' | 'exceed' | 'duty') =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 104, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 400 })],
    roles: [aRole({ leavingPerYear: 3 })],
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 3 } },
    teams: [
      aTeam({
        whenFull: { policy, afterDays: AFTER_DAYS, dutyHoursPerMonth: 2 },
        posts: [posts(8, { capPerFte: 8 })],
      }),
    ],
  });

test('where the cap may be exceeded after some days, nobody waits longer while somebody is at work', () => {
  let longest = 0;
  simulateChecked(overloaded('exceed'), {
    replications: 5,
    watch: ({ memory, postsEnd, casesFrom, casesEnd, day }) => {
      let somebody = false;
      for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
        somebody ||= memory[post | STATUS] === PRESENT;
      }
      if (!somebody) return;
      for (let row = casesFrom; row < casesEnd; row += ROW) {
        if (memory[row | HOLDER] === QUEUED)
          longest = Math.max(longest, day - memory[row | QUEUED_ON]);
      }
    },
  });
  expect(longest).toBeLessThan(AFTER_DAYS);
});

test('where the cap is hard, nobody is given a case over it and the queue grows', () => {
  const readings = simulateChecked(overloaded('wait'), { replications: 3 });
  const [first, ...shares] = readings.of(0, 'overCapShare');
  // Nobody holds a case on the first day.
  expect(first).toBeNaN();
  for (const share of shares) expect(share).toBe(0);
  expect(readings.of(0, 'casesWaiting')[104]).toBeGreaterThan(50);
});

test('cases on duty wait, yet move towards their end: fewer are open than where the clock stands', () => {
  const open = (policy: 'wait' | 'duty') => {
    const readings = simulateChecked(overloaded(policy), { replications: 3 });
    return readings.of(0, 'casesOpen')[104] + readings.of(1, 'casesOpen')[104];
  };
  expect(open('duty')).toBeLessThan(0.8 * open('wait'));
});

test('a case of higher priority is taken first, whenever it came', () => {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 4, bankHolidays: 'none' },
    streams: [
      aStream({ referralsPerYear: 0 }),
      aStream({ id: 'urgent', referralsPerYear: 0, firstStage: 'urgent' }),
    ],
    stages: [
      aStage({ length: { family: 'fixed', meanDays: 5 } }),
      aStage({ id: 'urgent', priority: 1, length: { family: 'fixed', meanDays: 5 } }),
    ],
    teams: [
      aTeam({
        stages: ['case', 'urgent'],
        posts: [posts(1, { capPerFte: 2 })],
        cases: [
          { stage: 'case', allocated: 0, waiting: 2, meanWaitDays: 30 },
          { stage: 'urgent', allocated: 0, waiting: 2, meanWaitDays: 0 },
        ],
      }),
    ],
  });
  const held: number[][] = [];
  simulateChecked(scenario, {
    watch: (state) =>
      held.push([0, 1].map((stage) => state.memory[queueRow(state, 0, stage) | QUEUE_LENGTH])),
  });
  expect(held.slice(0, 3)).toEqual([
    [2, 2],
    [2, 0],
    [0, 0],
  ]);
});
