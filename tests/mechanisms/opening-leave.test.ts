import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { estimate, expectTheory } from '../support/estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 400;
const CASES = 10 * PEOPLE;
const LEAVE_DAYS = 100;
const PER_YEAR = 0.6;
const PER_DAY = PER_YEAR / ((365.25 * WORKING_DAYS_PER_WEEK) / 7);
/** In a steady past, on leave for each who is not. */
const AWAY_FOR_EACH = PER_DAY * LEAVE_DAYS;
const AWAY = (PEOPLE * AWAY_FOR_EACH) / (1 + AWAY_FOR_EACH);
const REPLICATIONS = 60;

/** People to whom nothing happens but long leave, with cases that do not end: some are on leave on the first day. */
const onLeave = (returnCasesAfterDays: number): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 1, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    teams: [
      aTeam({
        posts: [posts(PEOPLE, { capPerFte: 40 })],
        cases: [{ stage: 'case', allocated: CASES, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
    absence: {
      ...aScenario().absence,
      longLeavePerYear: PER_YEAR,
      longLeaveDays: LEAVE_DAYS,
      returnCasesAfterDays,
    },
  });

/** People who hold cases on the first day, in each future. */
function holders(scenario: Scenario): number[] {
  const readings = simulateChecked(scenario, { replications: REPLICATIONS });
  return Array.from({ length: REPLICATIONS }, (_, r) => {
    expect(readings.of(r, 'casesAllocated')[0]).toBe(CASES);
    return CASES / readings.of(r, 'caseload')[0];
  });
}

describe('cases of the first day (M10)', () => {
  test('are with whoever is on long leave too, where cases are kept for as long as it lasts', () => {
    for (const people of holders(onLeave(LEAVE_DAYS))) expect(people).toBeCloseTo(PEOPLE, 3);
  });

  test('are not with those who have been on long leave for longer than cases are kept', () => {
    const KEPT = 30;
    const without = AWAY * (1 - KEPT / LEAVE_DAYS);
    expectTheory(estimate(holders(onLeave(KEPT))), PEOPLE - without);
  });

  test('pass on from those on long leave in the first week as in any other', () => {
    const KEPT = 30;
    const passedOn: number[] = [];
    simulateChecked(onLeave(KEPT), {
      replications: REPLICATIONS,
      watch: ({ ledger }, week) => {
        if (week === 1) passedOn.push(ledger[LEDGER.backFromAbsence]);
      },
    });
    // As many reach that day of their leave each day as begin one.
    const people = WORKING_DAYS_PER_WEEK * PER_DAY * (PEOPLE - AWAY);
    const caseload = CASES / (PEOPLE - AWAY * (1 - KEPT / LEAVE_DAYS));
    expectTheory(estimate(passedOn), people * caseload, 0.1);
  });
});
