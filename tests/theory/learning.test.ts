import { test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { MONTHS_PER_YEAR } from '../../models/units.ts';
import { estimate, expectTheory, overReplications, ratioEstimate } from '../support/estimates.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 60;
const CANCELLED = 0.26;
const WEEKS = 104;
const YEARS = (WEEKS * 5) / workingDaysPerYear('none');
const total = (weeks: Float32Array) => weeks.reduce((sum, days) => sum + days, 0);

/** Everybody holds one case that never ends and needs just the hours that there are: a load ratio of 1. */
const balanced = (learningDaysPerYear: number, given: { sicknessShare?: number } = {}) => {
  const base = aScenario();
  return aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [{ ...base.streams[0], referralsPerYear: 0 }],
    stages: [
      aStage({
        clock: 'elapsed',
        length: { family: 'fixed', meanDays: 5000 },
        hoursPerMonth: (7.4 * workingDaysPerYear('none')) / MONTHS_PER_YEAR,
      }),
    ],
    roles: [aRole({ learningDaysPerYear, annualLeaveDays: 0, allowanceShare: 0 })],
    teams: [
      aTeam({
        posts: [posts(PEOPLE, { capPerFte: 1 })],
        cases: [{ stage: 'case', allocated: 0, waiting: PEOPLE, meanWaitDays: 0 }],
      }),
    ],
    learning: { ...base.learning, cancelledShare: CANCELLED, loadEffect: 3 },
    absence: {
      ...base.absence,
      meanSpellDays: 8,
      sicknessShare: given.sicknessShare ?? 0,
      returnCasesAfterDays: 2500,
    },
  });
};

test('at a load of 1, learning kept is what was booked less the share that is usually lost', () => {
  const readings = simulateChecked(balanced(8), { replications: 40 });
  const kept = overReplications(readings, 'learningDaysKept', 1, total);
  const booked = overReplications(readings, 'learningDaysPromised', 1, total);
  expectTheory(ratioEstimate(kept, booked), 1 - CANCELLED, 0.006);
});

/**
 * What falls due in an absence is taken up on return. At the end some are absent, each for as long as a
 * mean spell so far (today included), and have yet to take up what fell due in that time.
 */
test('days promised in a year are the entitlement of everybody, sick or not', () => {
  const meanSpellDays = 8;
  for (const sicknessShare of [0, 0.1]) {
    const readings = simulateChecked(balanced(8, { sicknessShare }), { replications: 40 });
    const promised = overReplications(readings, 'learningDaysPromised', 0, total);
    const owed = sicknessShare * meanSpellDays * (8 / workingDaysPerYear('none'));
    expectTheory(estimate(promised.map((days) => days / PEOPLE)), 8 * YEARS - owed, 0.006);
  }
});

test('the first week promises as many days as any other', () => {
  const scenario = balanced(20);
  const readings = simulateChecked(
    { ...scenario, service: { ...scenario.service, weeks: 1 } },
    { replications: 300 },
  );
  const promised = overReplications(readings, 'learningDaysPromised', 0, total);
  const week = (20 * PEOPLE * 5) / workingDaysPerYear('none');
  expectTheory(estimate(promised), week, 0.02);
});

test('V33: to attend 5 days a year at 26 % cancelled, 6.76 are booked', () => {
  const readings = simulateChecked(balanced(6.76), { replications: 40 });
  const kept = overReplications(readings, 'learningDaysKept', 0, total);
  expectTheory(estimate(kept.map((days) => days / PEOPLE / YEARS)), 5, 0.01);
});

test('V33: with cancellations halved, the same bookings give 5.88 days', () => {
  const scenario = balanced(6.76);
  const readings = simulateChecked(
    { ...scenario, learning: { ...scenario.learning, policy: 'charging', chargingEffect: 0.5 } },
    { replications: 40 },
  );
  const kept = overReplications(readings, 'learningDaysKept', 0, total);
  expectTheory(estimate(kept.map((days) => days / PEOPLE / YEARS)), 5.88, 0.01);
});
