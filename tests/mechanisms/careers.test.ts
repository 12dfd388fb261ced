import { expect, test } from 'vitest';
import { LEDGER } from '../../models/engine/ledger.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const newlyQualified = aRole({
  id: 'newly-qualified',
  capShare: 0.9,
  career: { afterYears: 1, to: 'worker' },
});
const everlasting = aStage({
  length: { family: 'fixed', meanDays: 5000 },
  heldBy: ['worker', 'newly-qualified'],
});

test('after the year the newly qualified carry the full cap, in the same post with the same cases', () => {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 60, bankHolidays: 'none' },
    streams: [{ ...base.streams[0], referralsPerYear: 0 }],
    stages: [everlasting],
    roles: [aRole(), newlyQualified],
    teams: [
      aTeam({
        posts: [
          posts(2, {
            inPostFte: 0,
            arrivals: [{ role: 'newly-qualified', share: 1 }],
          }),
        ],
        cases: [{ stage: 'case', allocated: 0, waiting: 30, meanWaitDays: 0 }],
      }),
    ],
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 5 } },
  });
  const readings = simulateChecked(scenario, {
    watch: ({ ledger }) => expect(ledger[LEDGER.backFromLeaver]).toBe(0),
  });
  const allocated = readings.of(0, 'casesAllocated');
  expect(allocated[2]).toBe(18);
  expect(allocated[50]).toBe(18);
  expect(allocated[55]).toBe(20);
  expect(
    readings
      .of(0, 'workerChanges')
      .subarray(1)
      .every((changes) => changes === 0),
  ).toBe(true);
});

test('those who only start in September fill a vacancy in September', () => {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 40, bankHolidays: 'none' },
    teams: [
      aTeam({
        posts: [posts(4, { inPostFte: 0, arrivals: [{ role: 'worker', share: 1, month: 9 }] })],
      }),
    ],
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 10 } },
  });
  const inPost = simulateChecked(scenario).of(0, 'peopleInPostFte');
  // The week of Monday 31 August 2026 is the twenty-second.
  expect(inPost[21]).toBe(0);
  expect(inPost[22]).toBe(4);
});

test('someone on leave still holds a post, so is not recruited for; cover comes after the lead time', () => {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 104, bankHolidays: 'none' },
    teams: [aTeam({ posts: [posts(30)] })],
    agency: { ...base.agency, allowed: true, leadDays: 1 },
    absence: {
      ...base.absence,
      longLeavePerYear: 0.3,
      longLeaveDays: 130,
      longLeaveBackfillShare: 1,
    },
  });
  const readings = simulateChecked(scenario);
  const agency = readings.of(0, 'agencyFte');
  expect(readings.of(0, 'vacancyRate').every((rate) => rate === 0)).toBe(true);
  expect(
    readings
      .of(0, 'startersFte')
      .subarray(1)
      .every((fte) => fte === 0),
  ).toBe(true);
  expect(Math.max(...agency)).toBeGreaterThan(1);
  // Half a year on, those on leave at the opening are back: everybody away is covered, but for the last day's.
  const absent = readings.of(0, 'absenceRate').map((rate) => rate * 30);
  for (let week = 30; week <= 104; week++) {
    expect(Math.abs(agency[week] - absent[week])).toBeLessThanOrEqual(3);
  }
});

test('a tenure band multiplies the rate of leaving from its year on', () => {
  const leavers = (factor: number) => {
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: 104, bankHolidays: 'none' },
      roles: [
        aRole({
          leavingPerYear: 0.2,
          leavingByTenure: [
            { fromYears: 0, factor },
            { fromYears: 1, factor: 0 },
          ],
        }),
      ],
      teams: [aTeam({ posts: [posts(200, { inPostFte: 0 })] })],
      recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 1 } },
    });
    const left = simulateChecked(scenario).of(0, 'leaversFte');
    const sum = (from: number, to: number) =>
      left.subarray(from, to).reduce((all, fte) => all + fte, 0);
    return { firstYear: sum(1, 52), secondYear: sum(56, 104) };
  };
  expect(leavers(0).firstYear).toBe(0);
  const doubled = leavers(2);
  expect(doubled.firstYear).toBeGreaterThan(50);
  // Only those who replaced leavers are still in their first year.
  expect(doubled.secondYear).toBeLessThan(doubled.firstYear / 2);
});

test('visits fall due for every open case and are made as far as hours allow', () => {
  const service = (hoursPerMonth: number) =>
    aScenario({
      service: { startDate: '2026-04-06', weeks: 4, bankHolidays: 'none' },
      streams: [{ ...base.streams[0], referralsPerYear: 0 }],
      stages: [
        aStage({
          length: { family: 'fixed', meanDays: 5000 },
          visitEveryDays: 10,
          hoursPerMonth,
        }),
      ],
      teams: [
        aTeam({
          posts: [posts(2, { capPerFte: 10 })],
          cases: [{ stage: 'case', allocated: 20, waiting: 10, meanWaitDays: 0 }],
        }),
      ],
    });
  const idle = simulateChecked(service(1));
  expect(idle.of(0, 'visitsDue')[2]).toBeCloseTo((30 / 10) * 5, 4);
  expect(idle.of(0, 'visitsMade')[2]).toBeCloseTo((20 / 10) * 5, 4);
  const overloaded = simulateChecked(service(20));
  expect(overloaded.of(0, 'visitsMade')[2]).toBeCloseTo(
    ((20 / 10) * 5) / overloaded.of(0, 'loadRatio')[2],
    3,
  );
});

test('who has been in a role for as long as a dated change asks moves on that morning', () => {
  const [people, payPerYear] = [6, 30_000];
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 12, bankHolidays: 'none' },
    stages: [everlasting],
    roles: [
      aRole({ payPerYear: 2 * payPerYear }),
      { ...newlyQualified, payPerYear, career: { afterYears: 20, to: 'worker' } },
    ],
    costs: { ...base.costs, employerNiThresholdPounds: 0 },
    teams: [aTeam({ posts: [posts(people, { role: 'newly-qualified', inPostFte: 0 })] })],
    recruitment: { ...base.recruitment, open: false },
    changes: [
      { kind: 'start', on: '2026-04-06', team: 'team', role: 'newly-qualified', people },
      // Monday of the eighth week; a tenth of a year is twenty-six working days.
      { kind: 'set', on: '2026-05-25', path: 'roles[1].career.afterYears', to: 0.1 },
    ],
  });
  const pay = simulateChecked(scenario).of(0, 'costPay');
  expect(pay[7]).toBe(pay[1]);
  expect(pay[8]).toBeCloseTo(2 * pay[1], 2);
});
