import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { LEDGER, ledgerRow } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

type Role = Scenario['roles'][number];

const START = '2026-04-06';
const STEP_AFTER_YEARS = 0.5;
const STEP_ON = Math.round(STEP_AFTER_YEARS * workingDaysPerYear('none'));
/** The week at whose end the step has been taken. */
const STEP_WEEK = Math.floor(STEP_ON / WORKING_DAYS_PER_WEEK) + 1;
const everlasting = { family: 'fixed', meanDays: 5000 } as const;
const base = aScenario();

/** A service in which people begin in a role on the first day and step on to another together. */
function steppingOn(given: {
  from?: Partial<Role>;
  to?: Partial<Role>;
  more?: Partial<Scenario>;
  people?: number;
  weeks?: number;
}): Scenario {
  const { from, to, more, people = 2, weeks = 60 } = given;
  const career = { afterYears: STEP_AFTER_YEARS, to: 'next' };
  return aScenario({
    service: { startDate: START, weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: everlasting, heldBy: ['worker', 'next'] })],
    roles: [aRole({ career, ...from }), aRole({ id: 'next', name: 'Next', ...to })],
    teams: [aTeam({ posts: [posts(people, { inPostFte: 0 })] })],
    recruitment: { ...base.recruitment, open: false },
    changes: [{ kind: 'start', on: START, team: 'team', role: 'worker', people }],
    ...more,
  });
}

const sum = (readings: Readings, id: MeasureId, from: number, to: number): number =>
  readings
    .of(0, id)
    .subarray(from, to + 1)
    .reduce((all, count) => all + count, 0);

describe('M13: on a career step', () => {
  test('into a role that holds no cases they go back to the front of the queue', () => {
    const handedBack: number[] = [];
    const readings = simulateChecked(
      steppingOn({
        to: { holdsCases: false },
        more: {
          stages: [aStage({ length: everlasting })],
          teams: [
            aTeam({
              posts: [posts(2, { inPostFte: 0 })],
              cases: [{ stage: 'case', allocated: 0, waiting: 25, meanWaitDays: 0 }],
            }),
          ],
        },
      }),
      { watch: ({ ledger }) => handedBack.push(ledger[ledgerRow(0) | LEDGER.backFromCareerStep]) },
    );
    const at = (id: MeasureId) =>
      [STEP_WEEK - 1, STEP_WEEK].map((week) => readings.of(0, id)[week]);
    expect(at('casesAllocated')).toEqual([20, 0]);
    expect(at('casesWaiting')).toEqual([5, 25]);
    expect(at('peopleInPostFte')).toEqual([2, 2]);
    expect(at('caseHoldingRolesFte')).toEqual([2, 0]);
    expect(handedBack.map((cases, week) => (week === STEP_WEEK ? cases - 20 : cases))).toEqual(
      handedBack.map(() => 0),
    );
  });

  test('those who stay take them up the same day, at the cost of a handover, and they end when they would have', () => {
    const LENGTH = STEP_ON + 20;
    const service = (holdsCases: boolean) =>
      simulateChecked(
        steppingOn({
          to: { holdsCases },
          more: {
            stages: [
              aStage({
                length: { family: 'fixed', meanDays: LENGTH },
                heldBy: holdsCases ? ['worker', 'stays', 'next'] : ['worker', 'stays'],
              }),
            ],
            roles: [
              aRole({ career: { afterYears: STEP_AFTER_YEARS, to: 'next' } }),
              aRole({ id: 'stays', name: 'Stays' }),
              aRole({ id: 'next', name: 'Next', holdsCases }),
            ],
            teams: [
              aTeam({
                posts: [posts(2, { inPostFte: 0 }), posts(4, { role: 'stays' })],
                cases: [{ stage: 'case', allocated: 0, waiting: 30, meanWaitDays: 0 }],
                handoverHours: 3,
              }),
            ],
          },
        }),
      );
    const stepped = service(false);
    // Thirty cases among six workers with the same room: five each, ten of them with those who step on.
    expect(stepped.of(0, 'workerChanges')[STEP_WEEK]).toBe(10);
    expect(sum(stepped, 'workerChanges', 1, 60)).toBe(10);
    expect(stepped.of(0, 'casesAllocated')[STEP_WEEK]).toBe(30);
    expect([...stepped.of(0, 'casesOpen')]).toEqual([...service(true).of(0, 'casesOpen')]);
  });

  test('cases of stages that the new role may not hold go back, and the others stay', () => {
    const readings = simulateChecked(
      steppingOn({
        people: 1,
        more: {
          stages: [
            aStage({ length: everlasting, heldBy: ['worker', 'next'] }),
            aStage({ id: 'other', name: 'Other', length: everlasting, heldBy: ['worker'] }),
          ],
          teams: [
            aTeam({
              stages: ['case', 'other'],
              posts: [posts(1, { inPostFte: 0 })],
              cases: [
                { stage: 'case', allocated: 0, waiting: 6, meanWaitDays: 0 },
                { stage: 'other', allocated: 0, waiting: 4, meanWaitDays: 0 },
              ],
            }),
          ],
        },
      }),
    );
    const at = (id: MeasureId) =>
      [STEP_WEEK - 1, STEP_WEEK].map((week) => readings.of(0, id)[week]);
    expect(at('casesAllocated')).toEqual([10, 6]);
    expect(at('casesWaiting')).toEqual([0, 4]);
  });
});

describe('M12: sessions of supervision', () => {
  const WEEKS = 60;
  const supervisor = aRole({ id: 'supervisor', holdsCases: false, supervises: 50 });

  /** Sessions due in each week, of somebody who starts on the first day and steps on. */
  function dueOf(
    from: Role['supervision'],
    to: Role['supervision'],
    changes: Scenario['changes'] = [],
  ): number[] {
    const scenario = steppingOn({ people: 1, weeks: WEEKS });
    const [worker, next] = scenario.roles;
    const readings = simulateChecked(
      aScenario({
        ...scenario,
        roles: [{ ...worker, supervision: from }, { ...next, supervision: to }, supervisor],
        teams: [
          aTeam({
            posts: [posts(1, { inPostFte: 0 }), posts(1, { role: 'supervisor', capPerFte: 0 })],
          }),
        ],
        changes: [...scenario.changes, ...changes],
      }),
    );
    return [...readings.of(0, 'supervisionDue')].slice(1);
  }

  /** A session in the week of each of these working days. */
  const onDays = (days: readonly number[]): number[] =>
    Array.from(
      { length: WEEKS },
      (_, week) => days.filter((day) => Math.floor(day / WORKING_DAYS_PER_WEEK) === week).length,
    );
  const every = (weeks: number, from: number, until = WEEKS * WORKING_DAYS_PER_WEEK): number[] => {
    const interval = weeks * WORKING_DAYS_PER_WEEK;
    const count = Math.max(0, Math.ceil((until - from) / interval) - 1);
    return Array.from({ length: count }, (_, i) => from + (i + 1) * interval);
  };

  test('begin an interval after a step into a role that has them', () => {
    expect(dueOf(undefined, [{ everyWeeks: 4 }])).toEqual(onDays(every(4, STEP_ON)));
  });

  test('stop with a step into a role that has none', () => {
    expect(dueOf([{ everyWeeks: 4 }], undefined)).toEqual(onDays(every(4, 0, STEP_ON)));
  });

  test('go on where the rhythm of the new role is the same', () => {
    expect(dueOf([{ everyWeeks: 4 }], [{ everyWeeks: 4 }])).toEqual(onDays(every(4, 0)));
  });

  test('are no further off than the new rhythm says where it is a faster one', () => {
    expect(dueOf([{ everyWeeks: 20 }], [{ everyWeeks: 2 }])).toEqual(
      onDays([...every(20, 0, STEP_ON), ...every(2, STEP_ON)]),
    );
  });

  test('follow a faster rhythm from the day on which it is changed', () => {
    const on = '2026-06-15'; // working day 50
    const path = 'roles[0].supervision[0].everyWeeks';
    const changed = dueOf([{ everyWeeks: 20 }], undefined, [{ kind: 'set', on, path, to: 1 }]);
    expect(changed).toEqual(onDays(every(1, 50, STEP_ON)));
  });
});

test('M11: learning days that were stopped for a fortnight go on as many as before', () => {
  const [people, perYear, weeks] = [100, 12, 40];
  const until = '2026-08-17'; // the Monday of the twentieth week
  const path = 'roles[0].learningDaysPerYear';
  const scenario = aScenario({
    service: { startDate: START, weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    roles: [aRole({ learningDaysPerYear: perYear })],
    teams: [aTeam({ posts: [posts(people)] })],
    changes: [{ kind: 'set', on: '2026-08-03', until, path, to: 0 }],
  });
  const readings = simulateChecked(scenario, { replications: 20 });
  const promised = overReplications(
    readings,
    'learningDaysPromised',
    19,
    (rest) => rest.reduce((all, days) => all + days, 0) / people,
  );
  // The first is anywhere in an interval from that day, so that the mean is the rate from the first day on.
  const theory = (perYear / workingDaysPerYear('none')) * (weeks - 19) * WORKING_DAYS_PER_WEEK;
  expectTheory(estimate(promised), theory, 0.01);
});
