import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const DAYS_PER_YEAR = (365.25 * 5) / 7;
const weeks = (count: number) => ({
  startDate: '2026-04-06',
  weeks: count,
  bankHolidays: 'none' as const,
});

/**
 * The referrals of the whole run are as many as expected, within four standard errors of futures whose count varies by
 * `dispersion` times its mean (1: as Poisson’s does).
 */
function expectReferrals(readings: Readings, expected: number, dispersion: number): void {
  const { replications } = readings;
  let total = 0;
  for (let r = 0; r < replications; r++) {
    for (const referrals of readings.of(r, 'referrals').subarray(1)) total += referrals;
  }
  const error = Math.sqrt((dispersion * expected) / replications);
  expect(Math.abs(total / replications - expected)).toBeLessThan(4 * error);
}

const EXTREMES: readonly [string, Partial<Scenario>, (readings: Readings) => void][] = [
  [
    'nobody in post and nobody to come: everything waits',
    {
      teams: [aTeam({ posts: [posts(5, { inPostFte: 0 })] })],
      recruitment: { ...base.recruitment, open: false },
    },
    (readings) => {
      expect(readings.of(0, 'casesAllocated')[52]).toBe(0);
      expect(readings.of(0, 'casesWaiting')[52]).toBeGreaterThan(150);
      expect(readings.of(0, 'caseload')[52]).toBeNaN();
    },
  ],
  [
    'no referrals: what was open closes, and then nothing',
    {
      streams: [aStream({ referralsPerYear: 0 })],
      teams: [aTeam({ cases: [{ stage: 'case', allocated: 50, waiting: 5, meanWaitDays: 3 }] })],
      service: weeks(208),
    },
    (readings) => expect(readings.of(0, 'casesOpen')[208]).toBe(0),
  ],
  [
    'nearly everybody away: cases pass on and wait',
    {
      absence: { ...base.absence, sicknessShare: 0.9, meanSpellDays: 60, returnCasesAfterDays: 5 },
      teams: [aTeam({ posts: [posts(20)] })],
    },
    (readings) => expect(readings.of(0, 'absenceRate')[40]).toBeGreaterThan(0.6),
  ],
  [
    'one week',
    { service: weeks(1) },
    (readings) => {
      const of = (id: MeasureId) => readings.of(0, id);
      expect(of('casesOpen')).toHaveLength(2);
      expect(of('casesOpen')[1]).toBe(of('referrals')[1] - of('casesClosed')[1]);
    },
  ],
  [
    'ten years',
    { service: weeks(522), roles: [aRole({ leavingPerYear: 0.3, learningDaysPerYear: 5 })] },
    (readings) => expectReferrals(readings, (200 * 522 * 5) / DAYS_PER_YEAR, 1),
  ],
  [
    'a role with a cap of 0 holds nothing',
    {
      roles: [aRole(), aRole({ id: 'senior', name: 'Senior' })],
      stages: [aStage({ heldBy: ['worker', 'senior'] })],
      teams: [
        aTeam({ posts: [posts(1, { capPerFte: 4 }), posts(9, { role: 'senior', capPerFte: 0 })] }),
      ],
    },
    (readings) => expect(readings.of(0, 'casesAllocated')[52]).toBe(4),
  ],
  [
    'one person, part-time',
    { teams: [aTeam({ posts: [posts(0.5, { ftePerPerson: 0.5, capPerFte: 11 })] })] },
    (readings) => expect(readings.of(0, 'casesAllocated')[52]).toBe(5),
  ],
  [
    'cases that weigh more than anybody’s cap wait for ever',
    {
      stages: [aStage({ weightPoints: 50 })],
      teams: [aTeam({ whenFull: { policy: 'wait', afterDays: 0 } })],
    },
    (readings) => expect(readings.of(0, 'casesAllocated')[52]).toBe(0),
  ],
  [
    'sixty streams, each by itself',
    {
      streams: Array.from({ length: 60 }, (_, i) => aStream({ id: `s${i}`, referralsPerYear: 40 })),
      teams: [aTeam({ posts: [posts(80)] })],
    },
    (readings) => {
      expectReferrals(readings, 60 * 40, 1);
      expect(readings.of(0, 'casesClosed')[52]).toBeGreaterThan(20);
    },
  ],
  [
    'everybody who is referred comes back, always',
    {
      returning: { ...base.returning, share: 1 },
      stages: [aStage({ length: { family: 'fixed', meanDays: 1 } })],
    },
    (readings) => {
      // Nobody is new: those who were away on the first day, 200 a year for 60 days each, come back every 61 days.
      const away = (200 * 60) / DAYS_PER_YEAR;
      const times = 260 / 61;
      expectReferrals(readings, away * times, 1 + times);
    },
  ],
  [
    'everybody leaves within weeks and is replaced the day after',
    {
      roles: [aRole({ leavingPerYear: 3 })],
      recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 1 } },
      teams: [aTeam({ posts: [posts(20)] })],
    },
    (readings) => expect(readings.of(0, 'peopleInPostFte')[52]).toBeGreaterThan(17),
  ],
];

test.each(EXTREMES)('%s', (_, given, claim) => {
  claim(simulateChecked(aScenario({ service: weeks(52), ...given }), { replications: 2 }));
});
