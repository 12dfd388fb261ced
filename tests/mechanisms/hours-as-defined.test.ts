import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { LEDGER, type LedgerEntry } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const WEEKS = 8;
const service: Scenario['service'] = {
  startDate: '2026-04-06',
  weeks: WEEKS,
  bankHolidays: 'none',
};

/** An entry of the ledger over all weeks. */
function total(scenario: Scenario, entry: LedgerEntry): number {
  let sum = 0;
  simulateChecked(scenario, {
    watch: ({ ledger }) => {
      sum += ledger[LEDGER[entry]];
    },
  });
  return sum;
}

test('hours at hand are those contracted, less annual leave, allowances and development time', () => {
  const [people, hours, leave, allowance, development] = [3, 36, 26, 0.2, 0.1];
  const scenario = aScenario({
    service,
    streams: [aStream({ referralsPerYear: 0 })],
    roles: [
      aRole({
        contractedHoursPerWeek: hours,
        annualLeaveDays: leave,
        allowanceShare: allowance,
        developmentTimeShare: development,
      }),
    ],
    teams: [aTeam({ posts: [posts(people)] })],
  });
  const present = 1 - leave / workingDaysPerYear('none');
  expect(total(scenario, 'hoursAvailable')).toBeCloseTo(
    WEEKS * people * hours * present * (1 - allowance) * (1 - development),
    6,
  );
});

test('agency workers have the hours of the role whose posts they cover, in a vacancy and beyond establishment', () => {
  const hoursOf = (given: { inPostFte: number; agencyFte?: number; extraAgencyFte?: number }) =>
    total(
      aScenario({
        service,
        streams: [aStream({ referralsPerYear: 0 })],
        recruitment: { ...aScenario().recruitment, open: false },
        agency: { allowed: true, coverShare: 0, leadDays: 5, ceilingShare: 1 },
        teams: [aTeam({ posts: [posts(5, given)] })],
      }),
      'hoursAvailable',
    );
  const ofOne = hoursOf({ inPostFte: 1 });
  expect(ofOne).toBeGreaterThan(0);
  expect(hoursOf({ inPostFte: 3, agencyFte: 2, extraAgencyFte: 1 })).toBeCloseTo(6 * ofOne, 6);
});

test.each([0, 1])(
  'the front door takes its hours of every referral, also where a share of %d ends there',
  (noFurtherActionShare) => {
    const frontDoorHours = 1.5;
    const scenario = aScenario({
      service,
      streams: [aStream({ referralsPerYear: 1000, noFurtherActionShare, frontDoorHours })],
      stages: [aStage({ hoursPerMonth: 0 })],
    });
    const referrals = total(scenario, 'referrals');
    expect(referrals).toBeGreaterThan(0);
    expect(total(scenario, 'hoursNeeded')).toBeCloseTo(referrals * frontDoorHours, 6);
  },
);

test.each([
  [10, 1],
  [9, 0],
])('of stages of ten days a limit of %d is kept by a share of %d', (limitDays, kept) => {
  const scenario = aScenario({
    service,
    streams: [aStream({ referralsPerYear: 200 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 10 }, clock: 'elapsed', limitDays })],
    teams: [aTeam({ posts: [posts(50)] })],
  });
  const ends = total(scenario, 'limitEnds');
  expect(ends).toBeGreaterThan(0);
  expect(total(scenario, 'limitKept')).toBe(kept * ends);
});
