import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

const START = '2026-04-06';
/** The Monday after so many weeks. */
const monday = (weeks: number): string =>
  new Date(Date.parse(START) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
const set = (path: string, weeks: number, to: number) => ({
  kind: 'set' as const,
  on: monday(weeks),
  path,
  to,
});
const DAYS_PER_YEAR = workingDaysPerYear('none');
const everlasting = { family: 'fixed', meanDays: 5000 } as const;
const base = aScenario();

/** Nobody comes or goes but by a date, and no case ends. */
const still = (weeks: number, given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: START, weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: everlasting })],
    recruitment: { ...base.recruitment, open: false },
    ...given,
  });

const total = (weeks: Float32Array) => weeks.reduce((sum, days) => sum + days, 0);

describe('M11: learning days promised from a date', () => {
  const PEOPLE = 100;
  const CHANGE = 10;
  const path = 'roles[0].learningDaysPerYear';
  /** Days promised after a week, to the end. */
  const promisedAfter = (week: number, readings: Readings) =>
    estimate(overReplications(readings, 'learningDaysPromised', week, total));
  const promised = (perYear: number, changes: Scenario['changes'], weeks: number) =>
    simulateChecked(
      still(weeks, {
        roles: [aRole({ learningDaysPerYear: perYear })],
        teams: [aTeam({ posts: [posts(PEOPLE)] })],
        changes,
      }),
      { replications: 20 },
    );

  test.each([
    [1, 10],
    [10, 1],
    [3, 4],
  ])('that were %d a year and are %d fall due at the new rate from that day', (was, is) => {
    const WEEKS = 40;
    const readings = promised(was, [set(path, CHANGE, is)], CHANGE + WEEKS);
    const years = (WEEKS * WORKING_DAYS_PER_WEEK) / DAYS_PER_YEAR;
    expectTheory(promisedAfter(CHANGE, readings), PEOPLE * is * years);
  });

  test('that are more for a week leave no trace but those of the week', () => {
    const changes = [set(path, CHANGE, 50), set(path, CHANGE + 1, 2)];
    const WEEKS = 60;
    const readings = promised(2, changes, CHANGE + 1 + WEEKS);
    const years = (WEEKS * WORKING_DAYS_PER_WEEK) / DAYS_PER_YEAR;
    expectTheory(promisedAfter(CHANGE + 1, readings), PEOPLE * 2 * years);
  });

  test('that come by a career step to a role with more fall due at its rate', () => {
    const WEEKS = 40;
    const STEP = 0.25;
    const readings = simulateChecked(
      still(WEEKS, {
        roles: [
          aRole({ learningDaysPerYear: 1, career: { afterYears: STEP, to: 'next' } }),
          aRole({ id: 'next', name: 'Next', learningDaysPerYear: 12 }),
        ],
        stages: [aStage({ length: everlasting, heldBy: ['worker', 'next'] })],
        teams: [aTeam({ posts: [posts(PEOPLE, { inPostFte: 0 })] })],
        changes: [{ kind: 'start', on: START, team: 'team', role: 'worker', people: PEOPLE }],
      }),
      { replications: 20 },
    );
    const stepWeek = Math.ceil((STEP * DAYS_PER_YEAR) / WORKING_DAYS_PER_WEEK) + 1;
    const years = ((WEEKS - stepWeek) * WORKING_DAYS_PER_WEEK) / DAYS_PER_YEAR;
    expectTheory(promisedAfter(stepWeek, readings), PEOPLE * 12 * years);
  });
});

describe('M13: years until a career step', () => {
  const path = 'roles[0].career.afterYears';
  const stepping = (afterYears: number, changes: Scenario['changes'] = []) =>
    simulateChecked(
      still(120, {
        roles: [
          aRole({ career: { afterYears, to: 'next' } }),
          aRole({ id: 'next', name: 'Next', holdsCases: false }),
        ],
        teams: [aTeam({ posts: [posts(3, { inPostFte: 0 })] })],
        changes: [
          { kind: 'start', on: START, team: 'team', role: 'worker', people: 3 },
          ...changes,
        ],
      }),
    );
  const stillInRole = (readings: Readings) => [...readings.of(0, 'caseHoldingRolesFte')];

  test.each([
    [1, 2],
    [2, 1],
  ])('changed from %d to %d before any has passed are as if they had always been so', (was, is) => {
    expect(stepping(was, [set(path, 10, is)]).values).toEqual(stepping(is).values);
  });

  test('shortened to less than has passed, people move on that morning', () => {
    const WEEKS = 70;
    const inRole = stillInRole(stepping(2, [set(path, WEEKS, 1)]));
    expect([inRole[WEEKS], inRole[WEEKS + 1]]).toEqual([3, 0]);
  });

  test('are counted anew in the next role, and not by days of the former that no longer hold', () => {
    const readings = simulateChecked(
      still(150, {
        roles: [
          aRole({ career: { afterYears: 2, to: 'second' } }),
          aRole({ id: 'second', name: 'Second', career: { afterYears: 1.5, to: 'third' } }),
          aRole({ id: 'third', name: 'Third', holdsCases: false }),
        ],
        teams: [aTeam({ posts: [posts(3, { inPostFte: 0 })] })],
        changes: [
          { kind: 'start', on: START, team: 'team', role: 'worker', people: 3 },
          set(path, 10, 1),
        ],
      }),
    );
    const inRoles = stillInRole(readings);
    // One year in the first and one and a half in the second: not the two after which the first had led on.
    const last = Math.floor((2.5 * DAYS_PER_YEAR) / WORKING_DAYS_PER_WEEK);
    expect(inRoles.slice(1, last)).toEqual(inRoles.slice(1, last).map(() => 3));
    expect(inRoles[last + 2]).toBe(0);
  });
});

describe('M10: how long cases are kept for somebody absent', () => {
  const path = 'absence.returnCasesAfterDays';
  const LEAVE = 3;
  const away = (returnCasesAfterDays: number, changes: Scenario['changes'] = []) =>
    simulateChecked(
      still(40, {
        teams: [
          aTeam({
            posts: [posts(2)],
            cases: [{ stage: 'case', allocated: 20, waiting: 0, meanWaitDays: 0 }],
          }),
        ],
        absence: { ...base.absence, returnCasesAfterDays },
        changes: [
          {
            kind: 'long-leave',
            on: monday(LEAVE),
            until: monday(30),
            team: 'team',
            role: 'worker',
            people: 1,
          },
          ...changes,
        ],
      }),
    );

  test.each([
    [500, 20],
    [20, 500],
    [20, 30],
  ])('changed from %d to %d days while they are kept is as if it had always been so', (was, is) => {
    expect(away(was, [set(path, LEAVE + 2, is)]).values).toEqual(away(is).values);
  });

  test('shortened to less than has passed, they pass on that day', () => {
    const waiting = [...away(500, [set(path, 20, 5)]).of(0, 'casesWaiting')];
    expect([waiting[20], waiting[21], waiting[30], waiting[31]]).toEqual([0, 10, 10, 0]);
  });
});
