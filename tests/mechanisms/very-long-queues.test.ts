import { expect, test } from 'vitest';
import { simulate } from '../../models/checks/readings.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

test('of very many cases that wait, late in a long run, the mean wait so far is half of the time since they began to come', () => {
  const [WEEKS, FROM_WEEK] = [522, 380];
  const from = new Date(Date.parse('2026-04-06') + FROM_WEEK * 7 * 86_400_000);
  const on = from.toISOString().slice(0, 10);
  const streams = ['first', 'second'].map((id) => aStream({ id, name: id, referralsPerYear: 0 }));
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams,
    teams: [aTeam({ posts: [posts(1, { capPerFte: 1 })] })],
    changes: streams.map((_, i) => ({
      kind: 'set',
      on,
      path: `streams[${i}].referralsPerYear`,
      to: 200_000,
    })),
  });
  // Not checked case by case each week, as there are nearly a million.
  const waited = simulate(scenario).of(0, 'queueAgeDays')[WEEKS];
  const workingDays = (WEEKS - FROM_WEEK) * 5;
  expect(Math.abs(waited - (workingDays - 1) / 2)).toBeLessThan(0.01 * workingDays);
});

test('of very many cases with one worker, each has its visits counted', () => {
  const CASES = 3000;
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 2, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [
      aStage({ length: { family: 'fixed', meanDays: 5000 }, hoursPerMonth: 0, visitEveryDays: 1 }),
    ],
    teams: [
      aTeam({
        posts: [posts(1)],
        cases: [{ stage: 'case', allocated: CASES, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
  });
  const readings = simulateChecked(scenario);
  // A visit each day: some of these cases end in the course of the week.
  const [, before, after] = readings.of(0, 'casesAllocated');
  const due = readings.of(0, 'visitsDue')[2];
  expect(due).toBeGreaterThanOrEqual(5 * after);
  expect(due).toBeLessThanOrEqual(5 * before);
  expect(readings.of(0, 'visitsMade')[2]).toBe(due);
});
