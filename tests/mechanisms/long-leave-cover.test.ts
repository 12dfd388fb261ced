import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aTeam, posts } from '../support/scenarios.ts';
import { away, entries, quiet, weekly } from './announced-leave.ts';

const base = aScenario();

describe('agency cover of announced leave', () => {
  const covered = (coverShare: number | undefined, given: Partial<Scenario> = {}) =>
    quiet({
      agency: { allowed: true, coverShare: 0, leadDays: 5, ceilingShare: 1 },
      changes: [away(3, coverShare === undefined ? {} : { coverShare })],
      ...given,
    });

  test('starts after the lead time, beyond establishment, and ends when they are back', () => {
    const scenario = covered(1);
    expect(weekly(scenario, 'agencyFte')).toEqual([0, 0, 0, 0, 3, 3, 3, 0, 0, 0, 0]);
    expect(new Set(weekly(scenario, 'vacancyRate'))).toEqual(new Set([0]));
    expect(new Set(weekly(scenario, 'peopleInPostFte'))).toEqual(new Set([10]));
    expect(entries(scenario, 'agencyStartedFte').reduce((a, b) => a + b)).toBe(3);
  });

  test('is what other long leave gets where the change says nothing, and the change’s own where it does', () => {
    const backfilled = { absence: { ...base.absence, longLeaveBackfillShare: 1 } };
    expect(Math.max(...weekly(covered(undefined), 'agencyFte'))).toBe(0);
    expect(Math.max(...weekly(covered(undefined, backfilled), 'agencyFte'))).toBe(3);
    expect(Math.max(...weekly(covered(0, backfilled), 'agencyFte'))).toBe(0);
  });

  test('falls on the share given, by the luck of each who goes', () => {
    const many = covered(0.4, {
      teams: [aTeam({ posts: [posts(1000)] })],
      changes: [away(1000, { coverShare: 0.4 })],
    });
    // Within four standard errors of a binomial count.
    const error = Math.sqrt(1000 * 0.4 * 0.6);
    expect(Math.abs(weekly(many, 'agencyFte')[5] - 400)).toBeLessThan(4 * error);
  });

  test('does not start where agency is not allowed, or where they are back before it can', () => {
    const barred = covered(1, { agency: { ...base.agency, allowed: false } });
    expect(Math.max(...weekly(barred, 'agencyFte'))).toBe(0);
    const slow = { agency: { allowed: true, coverShare: 0, leadDays: 20, ceilingShare: 1 } };
    expect(Math.max(...weekly(covered(1, slow), 'agencyFte'))).toBe(0);
  });
});

test('somebody who leaves while on announced leave leaves a vacancy, and their cover ends', () => {
  const scenario = quiet({
    teams: [aTeam({ posts: [posts(2)] })],
    agency: { allowed: true, coverShare: 0, leadDays: 5, ceilingShare: 1 },
    changes: [
      away(2, { coverShare: 1 }),
      { kind: 'leave', on: '2026-05-06', team: 'team', role: 'worker', people: 2 },
    ],
  });
  expect(weekly(scenario, 'peopleInPostFte').slice(3, 9)).toEqual([2, 2, 0, 0, 0, 0]);
  expect(weekly(scenario, 'agencyFte').slice(3, 9)).toEqual([0, 2, 0, 0, 0, 0]);
  expect(weekly(scenario, 'vacancyRate').at(-1)).toBe(1);
});
