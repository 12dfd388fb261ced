import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { expectTheory, overReplications, ratioEstimate } from '../support/estimates.ts';
import { aRole, aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const CANCELLED = 0.26;
const ODDS = 3;
const WEEKS = 104;
/** The day after a year has been served lies in the week after these. */
const FIRST_YEAR = 52;
const base = aScenario();

/** All start on the first day, and lose a learning day at the same chance whatever the load. */
const starters = (experienced: Scenario['learning']['experienced']): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    roles: [aRole({ learningDaysPerYear: 20 })],
    teams: [aTeam({ posts: [posts(60, { inPostFte: 0 })] })],
    recruitment: { ...base.recruitment, open: false },
    learning: { ...base.learning, cancelledShare: CANCELLED, loadEffect: 0, experienced },
    changes: [{ kind: 'start', on: '2026-04-06', team: 'team', role: 'worker', people: 60 }],
  });

const sumOf = (weeks: Float32Array) => weeks.reduce((sum, days) => sum + days, 0);

function keptShare(scenario: Scenario, from: number, to: number) {
  const readings = simulateChecked(scenario, { replications: 20 });
  const over = (weeks: Float32Array) => sumOf(weeks.subarray(from, to));
  return ratioEstimate(
    overReplications(readings, 'learningDaysKept', 0, over),
    overReplications(readings, 'learningDaysPromised', 0, over),
  );
}

describe('where the experienced, of a year or more, lose a learning day at other odds', () => {
  test.each([ODDS, 1 / ODDS])('%d times as high, they do so from their year on', (oddsOfLosing) => {
    const scenario = starters({ fromYears: 1, oddsOfLosing });
    expectTheory(keptShare(scenario, 0, FIRST_YEAR), 1 - CANCELLED, 0.01);
    const odds = (oddsOfLosing * CANCELLED) / (1 - CANCELLED);
    expectTheory(keptShare(scenario, FIRST_YEAR + 1, WEEKS), 1 / (1 + odds), 0.01);
  });

  test('that are the same, as many are kept as where nobody is told apart', () => {
    const kept = (experienced: Scenario['learning']['experienced']) =>
      simulateChecked(starters(experienced)).of(0, 'learningDaysKept');
    expect(kept({ fromYears: 1, oddsOfLosing: 1 })).toEqual(kept(undefined));
  });
});
