import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

type Change = Scenario['changes'][number];

const base = aScenario();
const established = (on: string, to: number): Change => ({
  kind: 'set',
  on,
  path: 'teams[0].posts[0].establishedFte',
  to,
});
const leave = (on: string, people: number): Change => ({
  kind: 'leave',
  on,
  team: 'team',
  role: 'worker',
  people,
});

/** Nobody is referred; people go by dated changes alone. */
const quiet = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 30, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    recruitment: { ...base.recruitment, open: false },
    teams: [aTeam({ posts: [posts(10)] })],
    ...given,
  });
const weekly = (scenario: Scenario, id: MeasureId) => [...simulateChecked(scenario).of(0, id)];

test('a cut that is taken back before anybody has gone cuts nothing', () => {
  const changes = [established('2026-04-20', 7), established('2026-05-04', 10)];
  const scenario = quiet({ changes: [...changes, leave('2026-05-18', 3)] });
  expect(new Set(weekly(scenario, 'establishedFte'))).toEqual(new Set([10]));
  expect(weekly(scenario, 'vacancyRate').at(-1)).toBeCloseTo(3 / 10, 6);
});

describe('of vacancies a cut takes', () => {
  test('those without cover first', () => {
    const scenario = quiet({
      agency: { ...base.agency, allowed: true },
      teams: [aTeam({ posts: [posts(10, { inPostFte: 6, agencyFte: 2 })] })],
      changes: [established('2026-04-20', 8)],
    });
    expect(new Set(weekly(scenario, 'agencyFte'))).toEqual(new Set([2]));
    expect(weekly(scenario, 'establishedFte').at(-1)).toBe(8);
    const more = { ...scenario, changes: [established('2026-04-20', 7)] };
    expect(weekly(more, 'agencyFte').at(-1)).toBe(1);
  });

  test('those for which somebody has been found last, so that an intake comes as it was to', () => {
    const september = [{ role: 'worker', share: 1, month: 9 }];
    const scenario = quiet({
      recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 5 } },
      teams: [aTeam({ posts: [posts(10, { arrivals: september })] })],
      changes: [
        leave('2026-04-20', 3),
        // A week later somebody has been found for each of these three; for those who go now nobody is.
        leave('2026-05-11', 3),
        { kind: 'set', on: '2026-05-11', path: 'recruitment.open', to: false },
        established('2026-05-18', 7),
      ],
    });
    // 1 September is a Tuesday of the twenty-second week.
    const starters = weekly(scenario, 'startersFte');
    expect(starters.flatMap((fte, week) => (fte > 0 ? [[week, fte]] : []))).toEqual([[22, 3]]);
    expect(weekly(scenario, 'vacancyRate').at(-1)).toBe(0);
  });
});
