import { describe, expect, test } from 'vitest';
import { findLever } from '../../models/analysis/find/find-lever.ts';
import type { LeverQuestion } from '../../models/analysis/find/question.ts';
import { sweptInput } from '../../models/analysis/sweep/swept-input.ts';
import { aRole, aScenario, aTeam, posts } from '../support/scenarios.ts';

const bothRoles = [posts(4), posts(2, { role: 'new' })];
const service = aScenario({
  roles: [aRole({ name: 'Worker' }), aRole({ id: 'new', name: 'Newcomer' })],
  teams: [
    aTeam({ id: 'north', name: 'North', posts: bothRoles }),
    aTeam({ id: 'south', name: 'South', posts: bothRoles }),
  ],
  streams: [
    { ...aScenario().streams[0], team: 'north' },
    { ...aScenario().streams[0], id: 'other', name: 'Other referrals', team: 'south' },
  ],
  stages: [{ ...aScenario().stages[0], heldBy: ['worker', 'new'] }],
});

const leverName = (what: LeverQuestion['what']): string => {
  const found = findLever(service, what, 'levers[0].what');
  if ('problem' in found) throw new Error(found.problem.rule);
  return found.lever.label;
};

const sweptName = (path: string): string => {
  const found = sweptInput(service, { kind: 'input', path });
  if ('problem' in found) throw new Error(found.problem.rule);
  return found.swept.label;
};

describe.each([
  { where: 'find', nameOf: (path: string) => leverName({ kind: 'input', path }) },
  { where: 'the cap tester', nameOf: sweptName },
])('an input of $where', ({ nameOf }) => {
  test.each([
    [
      'teams[0].posts[0].establishedFte',
      'teams[0].posts[1].establishedFte',
      'teams[1].posts[0].establishedFte',
      'teams[1].posts[1].establishedFte',
    ],
    ['streams[0].referralsPerYear', 'streams[1].referralsPerYear'],
    ['roles[0].leavingPerYear', 'roles[1].leavingPerYear'],
  ])('is named so that no other is called the same: %s', (...paths) => {
    expect(new Set(paths.map(nameOf)).size).toBe(paths.length);
  });
});

describe.each(['posts', 'people', 'kept', 'cap'] as const)('the lever %s', (kind) => {
  test('names one role, one team, or everybody who holds cases, and nobody else', () => {
    const all = leverName({ kind });
    expect(all).toContain('all who hold cases');
    const south = leverName({ kind, team: 'south' });
    expect(south).toContain('all who hold cases in South');
    const newcomers = leverName({ kind, role: 'new' });
    expect(newcomers).toContain('Newcomer in every team');
    expect(newcomers).not.toContain('all who hold cases');
    expect(leverName({ kind, team: 'south', role: 'new' })).toMatch(/, South, Newcomer$/);
  });
});
