import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aTeam, posts } from '../support/scenarios.ts';
import { away, DAYS_AWAY, entries, quiet, weekly } from './announced-leave.ts';

const base = aScenario();

describe('the cases of those on announced leave', () => {
  const holding = (returnCasesAfterDays: number, given: Partial<Scenario> = {}) =>
    quiet({
      teams: [
        aTeam({
          posts: [posts(4)],
          cases: [{ stage: 'case', allocated: 20, waiting: 0, meanWaitDays: 0 }],
        }),
      ],
      absence: { ...base.absence, returnCasesAfterDays },
      changes: [away(1)],
      ...given,
    });

  test('pass on to others on the day after as many days as the scenario says', () => {
    const passed = entries(holding(10), 'backFromAbsence');
    expect(passed).toEqual([0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0]);
    expect(new Set(weekly(holding(10), 'casesAllocated'))).toEqual(new Set([20]));
  });

  test('stay where the leave is no longer than that', () => {
    expect(new Set(entries(holding(DAYS_AWAY), 'backFromAbsence'))).toEqual(new Set([0]));
    expect(entries(holding(DAYS_AWAY - 1), 'backFromAbsence')[7]).toBe(5);
  });
});

describe('a dated change of the days after which cases pass on', () => {
  /** Weeks in which the two cases of somebody away from the third week to the tenth go back, of ten with two each. */
  const passOn = (days: number, changedTo: number, on: string): number[] => {
    const given = quiet({
      teams: [
        aTeam({
          posts: [posts(10)],
          cases: [{ stage: 'case', allocated: 20, waiting: 0, meanWaitDays: 0 }],
        }),
      ],
      absence: { ...base.absence, returnCasesAfterDays: days },
      changes: [
        away(1, { until: '2026-06-10' }),
        { kind: 'set', on, path: 'absence.returnCasesAfterDays', to: changedTo },
      ],
    });
    return entries(given, 'backFromAbsence').flatMap((cases, week) =>
      Array.from({ length: cases }, () => week),
    );
  };

  test('holds for those who are away already', () => {
    // Away since a Wednesday: five days on it is Wednesday of the fourth week, ten days on of the fifth.
    expect(passOn(30, 10, '2026-04-27')).toEqual([5, 5]);
    expect(passOn(30, 10, '2026-05-13')).toEqual([6, 6]);
    expect(passOn(5, 20, '2026-04-27')).toEqual([7, 7]);
    expect(passOn(5, 20, '2026-05-13')).toEqual([4, 4]);
  });

  test('of the first day is as if it had always held', () => {
    expect(passOn(30, 10, '2026-04-06')).toEqual(passOn(10, 10, '2026-04-06'));
  });
});
