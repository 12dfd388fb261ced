import { expect, test } from 'vitest';
import { aScenario, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

test.each([
  [125.0000007, 97.0000003, 1],
  [10.5, 9.75, 0.945],
  [3, 0, 0.7],
])(
  '%d FTE established and %d in post are met on the first day, in people of %d FTE',
  (established, inPost, ftePerPerson) => {
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: 4, bankHolidays: 'none' },
      teams: [aTeam({ posts: [posts(established, { inPostFte: inPost, ftePerPerson })] })],
    });
    const readings = simulateChecked(scenario);
    expect(readings.of(0, 'establishedFte')[0]).toBeCloseTo(established, 4);
    expect(readings.of(0, 'peopleInPostFte')[0]).toBeCloseTo(inPost, 4);
  },
);
