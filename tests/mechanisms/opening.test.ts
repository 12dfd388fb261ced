import { expect, test } from 'vitest';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();

test('the first day is as it was given: people, agency, cases and waits', () => {
  const scenario = aScenario({
    roles: [aRole({ leavingPerYear: 0.2 })],
    teams: [
      aTeam({
        posts: [
          posts(12.4, { inPostFte: 8.7, agencyFte: 2, extraAgencyFte: 0.5, ftePerPerson: 0.8 }),
        ],
        cases: [{ stage: 'case', allocated: 131, waiting: 17, meanWaitDays: 9 }],
      }),
    ],
    absence: { ...base.absence, sicknessShare: 0.05, longLeavePerYear: 0.1 },
  });
  const readings = simulateChecked(scenario, { replications: 3 });
  for (let r = 0; r < 3; r++) {
    const first = (id: Parameters<typeof readings.of>[1]) => readings.of(r, id)[0];
    expect(first('establishedFte')).toBeCloseTo(12.4, 5);
    expect(first('peopleInPostFte')).toBeCloseTo(8.7, 5);
    expect(first('agencyFte')).toBeCloseTo(2.5, 5);
    expect(first('casesAllocated')).toBe(131);
    expect(first('casesWaiting')).toBe(17);
    expect(first('queueAgeDays')).toBeCloseTo(9, 1);
    expect(first('caseHoldingRolesFte')).toBeCloseTo(11.2, 5);
  }
});

test('where everybody who could hold a case is away on the first day, it waits', () => {
  const scenario = aScenario({
    teams: [
      aTeam({
        posts: [posts(1)],
        cases: [{ stage: 'case', allocated: 5, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
    absence: { ...base.absence, longLeavePerYear: 1, longLeaveDays: 780 },
  });
  const readings = simulateChecked(scenario, { replications: 20 });
  const allocated = Array.from({ length: 20 }, (_, r) => readings.of(r, 'casesAllocated')[0]);
  expect(new Set(allocated)).toEqual(new Set([0, 5]));
});

test('cases that one role alone may hold are given out first, whatever their order', () => {
  const [shared, own] = ['shared', 'own'].map((stage) => ({
    stage,
    allocated: 10,
    waiting: 0,
    meanWaitDays: 0,
  }));
  const scenario = aScenario({
    roles: [aRole(), aRole({ id: 'senior', name: 'Senior' })],
    stages: [
      aStage({ id: 'shared', heldBy: ['worker', 'senior'] }),
      aStage({ id: 'own', heldBy: ['senior'] }),
    ],
    streams: [aStream({ firstStage: 'shared' }), aStream({ id: 'other', firstStage: 'own' })],
    teams: [
      aTeam({
        stages: ['shared', 'own'],
        posts: [posts(1), posts(1, { role: 'senior' })],
        cases: [shared, own],
      }),
    ],
  });
  // Ten each fill both caps of ten; half of what is shared with the senior would take the senior to fifteen.
  expect(simulateChecked(scenario).of(0, 'caseloadHighest')[0]).toBe(10);
});

test('where no worker is whole enough for one case, opening cases wait', () => {
  const scenario = aScenario({
    teams: [
      aTeam({
        posts: [posts(0.5, { capPerFte: 1.5 })],
        cases: [{ stage: 'case', allocated: 3, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
  });
  expect(simulateChecked(scenario).of(0, 'casesWaiting')[0]).toBe(3);
});

test('people in post when the ramp of starters gets more steps keep their whole cap', () => {
  const scenario = aScenario({
    recruitment: {
      ...base.recruitment,
      starterCapShare: 0.2,
      starterRampDays: 60,
      starterRampSteps: 2,
    },
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    teams: [
      aTeam({
        posts: [posts(5)],
        cases: [{ stage: 'case', allocated: 0, waiting: 200, meanWaitDays: 0 }],
      }),
    ],
    changes: [
      { kind: 'set', on: '2026-07-01', path: 'recruitment.starterRampSteps', to: 6 },
      { kind: 'set', on: '2026-07-01', path: 'teams[0].posts[0].capPerFte', to: 20 },
    ],
  });
  expect(simulateChecked(scenario).of(0, 'casesAllocated')[52]).toBe(100);
});

test('of equal priority, whoever has waited longest on the first day is taken first, whichever stage is listed first', () => {
  const WAITING = 20;
  const CAP = 5;
  const waitsOf = (meanWaitDays: number) => ({ allocated: 0, waiting: WAITING, meanWaitDays });
  const lines = [
    { stage: 'case', ...waitsOf(2) },
    { stage: 'later', ...waitsOf(30) },
  ];
  const never = { family: 'fixed', meanDays: 5000 } as const;
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 1, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [
      aStage({ length: never, next: [{ to: 'later', share: 1 }] }),
      aStage({ id: 'later', name: 'Later', length: never }),
    ],
    teams: [
      aTeam({ stages: ['case', 'later'], posts: [posts(1, { capPerFte: CAP })], cases: lines }),
    ],
  });
  // Spread evenly from none to twice the mean.
  const longest = lines
    .flatMap(({ meanWaitDays }) =>
      Array.from({ length: WAITING }, (_, i) => (2 * meanWaitDays * (i + 0.5)) / WAITING),
    )
    .sort((a, b) => b - a)
    .slice(0, CAP);
  const mean = longest.reduce((sum, days) => sum + days, 0) / CAP;
  const waitDays = simulateChecked(scenario).of(0, 'waitDays')[1];
  // Each wait is rounded to a whole day.
  expect(Math.abs(waitDays - mean)).toBeLessThanOrEqual(0.5);
});
