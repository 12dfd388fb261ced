import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const weeks = (count: number) => ({
  startDate: '2026-04-06',
  weeks: count,
  bankHolidays: 'none' as const,
});

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
    (readings) => expect(readings.of(0, 'referrals')).toHaveLength(2),
  ],
  [
    'ten years',
    { service: weeks(522), roles: [aRole({ leavingPerYear: 0.3, learningDaysPerYear: 5 })] },
    (readings) => expect(readings.of(0, 'casesOpen')[522]).toBeGreaterThan(0),
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
    (readings) => expect(readings.of(0, 'casesClosed')[52]).toBeGreaterThan(20),
  ],
  [
    'everybody who is referred comes back, always',
    {
      returning: { ...base.returning, share: 1 },
      stages: [aStage({ length: { family: 'fixed', meanDays: 1 } })],
    },
    (readings) => expect(readings.of(0, 'referrals')[52]).toBeGreaterThanOrEqual(0),
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
