import { expect, test } from 'vitest';
import { simulate } from '../../models/checks/readings.ts';
import { aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';

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
