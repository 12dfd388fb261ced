import { describe, expect, test } from 'vitest';
import { staffLever } from '../../../models/analysis/find/levers/staff-lever.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { valueOf } from '../../../models/scenario/quantity.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';
import { aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';

const two = busyTeam({
  teams: [
    aTeam({ posts: [posts(9, { inPostFte: 6 })] }),
    aTeam({ id: 'other', name: 'Other', posts: [posts(3, { inPostFte: 2 })] }),
  ],
});

function leverOf(scenario: Scenario, what: Parameters<typeof staffLever>[1]) {
  const found = staffLever(scenario, what, 'levers[0].what');
  if ('problem' in found) throw new Error(found.problem.rule);
  return found.lever;
}

const fteOf = (scenario: Scenario, key: 'inPostFte' | 'establishedFte') =>
  scenario.teams.flatMap((team) => team.posts.map((line) => valueOf(line[key])));

describe('people or posts of several teams', () => {
  test('are moved together, each in proportion to what there is now', () => {
    const people = leverOf(two, { kind: 'people' });
    expect(people.now).toBe(8);
    expect(people.label).toBe('People in post, all who hold cases, in proportion');
    expect(fteOf(people.apply(two, 12), 'inPostFte')).toEqual([9, 3]);
    const funded = leverOf(two, { kind: 'posts' });
    expect(fteOf(funded.apply(two, 16), 'establishedFte')).toEqual([12, 4]);
    const kept = leverOf(two, { kind: 'kept' });
    expect(fteOf(kept.apply(two, 4), 'establishedFte')).toEqual([3, 1]);
  });

  test('are moved in one team only where it is named', () => {
    const people = leverOf(two, { kind: 'people', team: 'other' });
    expect(people.label).toBe('People in post, Other, Worker');
    expect(fteOf(people.apply(two, 3), 'inPostFte')).toEqual([6, 3]);
  });

  test('go by posts where nobody is in post', () => {
    const empty = busyTeam({
      teams: [
        aTeam({ posts: [posts(9, { inPostFte: 0 })] }),
        aTeam({ id: 'other', name: 'Other', posts: [posts(3, { inPostFte: 0 })] }),
      ],
    });
    const people = leverOf(empty, { kind: 'people' });
    expect(fteOf(people.apply(empty, 8), 'inPostFte')).toEqual([6, 2]);
  });
});

test('roles that hold no cases stay as they are', () => {
  const council = shippedScenario('england-council');
  const people = leverOf(council, { kind: 'people' });
  const before = fteOf(council, 'inPostFte');
  const after = fteOf(people.apply(council, 2 * (people.now ?? 0)), 'inPostFte');
  expect(after.map((fte, line) => fte / before[line])).toEqual([2, 2, 1, 1]);
});
