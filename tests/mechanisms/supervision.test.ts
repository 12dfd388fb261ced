import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

const MONTHLY = [{ everyWeeks: 4 }];
/** T013: weekly for six weeks, fortnightly to six months, then monthly. */
const NEWLY_QUALIFIED = [
  { untilWeeks: 6, everyWeeks: 1 },
  { untilWeeks: 26, everyWeeks: 2 },
  { everyWeeks: 4 },
];
const supervisor = aRole({ id: 'supervisor', holdsCases: false, supervises: 5 });
const supervisors = (fte: number) => posts(fte, { role: 'supervisor', capPerFte: 0 });
const base = aScenario();
const sum = (readings: Readings, id: MeasureId, from: number, to: number) =>
  readings
    .of(0, id)
    .subarray(from, to + 1)
    .reduce((all, count) => all + count, 0);

test('the newly qualified are due weekly, then fortnightly, then monthly', () => {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' },
    roles: [aRole({ supervision: NEWLY_QUALIFIED }), supervisor],
    teams: [aTeam({ posts: [posts(1, { inPostFte: 0 }), supervisors(1)] })],
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 5000 } },
    changes: [{ kind: 'start', on: '2026-04-06', team: 'team', role: 'worker', people: 1 }],
  });
  const readings = simulateChecked(scenario);
  // A session falls due an interval after the one before, so that of week n falls in week n + 1.
  expect(sum(readings, 'supervisionDue', 1, 7)).toBe(6);
  expect(sum(readings, 'supervisionDue', 8, 27)).toBe(10);
  expect(sum(readings, 'supervisionDue', 28, 51)).toBe(6);
  expect(sum(readings, 'supervisionKept', 1, 52)).toBe(sum(readings, 'supervisionDue', 1, 52));
  // The session of the sixth week is followed two weeks later.
  expect([...readings.of(0, 'supervisionDue').slice(6, 12)]).toEqual([1, 1, 0, 1, 0, 1]);
});

describe('sessions are kept', () => {
  const service = (people: number, given: { supervisors: number; sicknessShare?: number }) =>
    aScenario({
      service: { startDate: '2026-04-06', weeks: 104, bankHolidays: 'none' },
      roles: [aRole({ supervision: MONTHLY }), supervisor],
      teams: [aTeam({ posts: [posts(people), supervisors(given.supervisors)] })],
      absence: { ...base.absence, sicknessShare: given.sicknessShare ?? 0 },
    });

  test('for five people of eight where one supervisor has a span of five', () => {
    const readings = simulateChecked(service(8, { supervisors: 1 }));
    expect(sum(readings, 'supervisionKept', 5, 104)).toBe(
      (5 / 8) * sum(readings, 'supervisionDue', 5, 104),
    );
  });

  test('for all of them where a second supervisor shares the span', () => {
    const readings = simulateChecked(service(8, { supervisors: 2 }));
    expect(sum(readings, 'supervisionKept', 1, 104)).toBe(sum(readings, 'supervisionDue', 1, 104));
  });

  test('for all where one supervisor’s span is small and another’s has room for the rest', () => {
    const few = aRole({ id: 'few', holdsCases: false, supervises: 1 });
    const many = aRole({ id: 'many', holdsCases: false, supervises: 10 });
    const one = (role: string) => posts(1, { role, capPerFte: 0 });
    const readings = simulateChecked(
      aScenario({
        service: { startDate: '2026-04-06', weeks: 104, bankHolidays: 'none' },
        roles: [aRole({ supervision: MONTHLY }), few, many],
        teams: [aTeam({ posts: [posts(8), one('few'), one('many')] })],
      }),
    );
    expect(sum(readings, 'supervisionKept', 1, 104)).toBe(sum(readings, 'supervisionDue', 1, 104));
  });

  test('for nobody where there is no supervisor', () => {
    const readings = simulateChecked(service(8, { supervisors: 0 }));
    expect(sum(readings, 'supervisionDue', 1, 104)).toBeGreaterThan(0);
    expect(sum(readings, 'supervisionKept', 1, 104)).toBe(0);
  });

  test('as often as the supervisor is present', () => {
    const readings = simulateChecked(service(5, { supervisors: 1, sicknessShare: 0.2 }), {
      replications: 40,
    });
    const total = (weeks: Float32Array) => weeks.reduce((all, count) => all + count, 0);
    const kept = overReplications(readings, 'supervisionKept', 0, total);
    const due = overReplications(readings, 'supervisionDue', 0, total);
    expectTheory(estimate(kept.map((count, r) => count / due[r])), 0.8, 0.03);
  });
});

test('a missed session puts off the end of the worker’s cases by the days given', () => {
  /** The week at whose end no case is open: three cases of thirty days, begun on the first day. */
  const closedBy = (delayDaysWhenMissed: number, supervisorPosts: number) => {
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: 26, bankHolidays: 'none' },
      streams: [{ ...base.streams[0], referralsPerYear: 0 }],
      stages: [aStage({ length: { family: 'fixed', meanDays: 30 } })],
      roles: [aRole({ supervision: MONTHLY }), supervisor],
      teams: [
        aTeam({
          posts: [posts(1, { inPostFte: 0 }), supervisors(supervisorPosts)],
          cases: [{ stage: 'case', allocated: 0, waiting: 3, meanWaitDays: 0 }],
        }),
      ],
      recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 5000 } },
      supervision: { delayDaysWhenMissed, leavingGap: 0 },
      changes: [{ kind: 'start', on: '2026-04-06', team: 'team', role: 'worker', people: 1 }],
    });
    return simulateChecked(scenario).of(0, 'casesOpen').indexOf(0);
  };
  // Day 30 is the Monday of the seventh week; the one session before it falls on day 20.
  expect(closedBy(10, 1)).toBe(7);
  expect(closedBy(0, 0)).toBe(7);
  expect(closedBy(10, 0)).toBe(9);
});
