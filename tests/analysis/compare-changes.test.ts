import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../models/analysis/compare/changes.ts';
import { datedLines } from '../../models/analysis/compare/differing-dates.ts';
import { differingInputs } from '../../models/analysis/compare/differing-inputs.ts';
import { turnedPosts } from '../../models/analysis/compare/turned-posts.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStream, aTeam, posts, valid } from '../support/scenarios.ts';

type Dated = Scenario['changes'][number];

const ON = '2026-09-07';
const scale = (path: string, by: number, given: { note?: string } = {}): Dated => ({
  kind: 'scale',
  on: ON,
  path,
  by,
  ...given,
});

const second = aRole({ id: 'second', name: 'Second' });
const [workers, seconds] = [6, 4];
const bothRoles = [posts(workers), posts(seconds, { role: second.id })];
const plain = aScenario({
  streams: [aStream(), aStream({ id: 'other', name: 'Other referrals' })],
  roles: [aRole(), second],
  teams: [aTeam({ posts: bothRoles }), aTeam({ id: 'north', name: 'North', posts: bothRoles })],
});
const withChanges = (...changes: Dated[]): Scenario => valid({ ...plain, changes });

const labelsOf = (before: Scenario, after: Scenario): string[] =>
  differenceOf(before, after)?.changes.map(({ label }) => label) ?? [];

describe('lines of dated changes', () => {
  const referrals = 'streams[0].referralsPerYear';
  const leaving = 'roles[0].leavingPerYear';

  test('that stand for each other, one taken out and one put in its place, are one change', () => {
    const labels = labelsOf(withChanges(scale(referrals, 1.1)), withChanges(scale(referrals, 1.2)));
    expect(labels).toHaveLength(1);
    for (const by of [1.1, 1.2]) expect(labels[0]).toContain(`× ${by}`);
  });

  test('that are both taken out, or both put in, are two changes however near they stand', () => {
    const both = withChanges(scale(referrals, 1.1), scale(leaving, 0.9));
    expect(labelsOf(both, plain)).toHaveLength(2);
    expect(labelsOf(plain, both)).toHaveLength(2);
  });

  test('that do not change inputs of one name alike are told one by one', () => {
    const note = 'A campaign';
    const of = (stream: number, by: number) =>
      scale(`streams[${stream}].referralsPerYear`, by, { note });
    const [unlike] = labelsOf(plain, withChanges(of(0, 1.1), of(1, 1.3)));
    const parts = unlike.split('; ');
    expect(parts).toHaveLength(2);
    expect(parts[0]).toMatch(/× 1\.1 from/);
    expect(parts[1]).toMatch(/Other referrals.*× 1\.3 from/);
    const [alike] = labelsOf(plain, withChanges(of(0, 1.1), of(1, 1.1)));
    expect(alike.match(/× 1\.1/g)).toHaveLength(1);
  });
});

test('posts are turned into others of their own team alone', () => {
  const set = (team: number, line: number, to: number): Dated => ({
    kind: 'set',
    on: ON,
    path: `teams[${team}].posts[${line}].establishedFte`,
    to,
  });
  const moved = 2;
  const taken = set(0, 0, workers + moved);
  const own = set(0, 1, seconds - moved);
  const elsewhere = set(1, 1, seconds - moved);
  expect(turnedPosts(plain, taken, [taken, elsewhere])).toBeUndefined();
  expect(turnedPosts(plain, taken, [taken, elsewhere, own])?.other).toBe(own);
});

describe('inputs differ', () => {
  const withRate = (referralsPerYear: unknown) =>
    valid({ ...plain, streams: [{ ...plain.streams[0], referralsPerYear }, plain.streams[1]] });
  const ranged = { value: 200, low: 180, high: 220 };

  test('not by a note or a source alone, of an input or of a dated change', () => {
    const noted = { ...ranged, note: 'Of last year', source: 'our records' };
    for (const [before, after] of [
      [ranged, noted],
      [noted, { ...noted, note: 'Of this year' }],
      [noted, { ...noted, source: 'their records' }],
      [200, { value: 200, note: 'Of last year' }],
    ]) {
      expect(differingInputs(withRate(before), withRate(after))).toEqual([]);
    }
    expect(differingInputs(withRate(ranged), withRate({ ...noted, high: 230 }))).toHaveLength(1);
    const line = scale('streams[0].referralsPerYear', 1.1);
    expect(datedLines([line], [{ ...line, note: 'A campaign' }]).map((each) => each.in)).toEqual([
      'both',
    ]);
  });

  test('not by a range of equal ends, which no future draws from', () => {
    const [stream, ...others] = plain.streams;
    const value = Number(stream.referralsPerYear);
    const withRange = (referralsPerYear: unknown) =>
      valid({ ...plain, streams: [{ ...stream, referralsPerYear }, ...others] });
    for (const same of [
      { value, low: value, high: value },
      { value, source: 'A return.' },
      { value, low: value, high: value, source: 'A return.' },
    ]) {
      expect(differingInputs(plain, withRange(same))).toEqual([]);
      expect(differingInputs(withRange(same), plain)).toEqual([]);
    }
    expect(labelsOf(plain, withRange({ value, low: value - 1, high: value + 1 }))).toHaveLength(1);
  });

  test('as one list where its items are not the same, and one by one where they are', () => {
    const third = aRole({ id: 'third', name: 'Third' });
    const paths = (roles: Scenario['roles']) =>
      differingInputs(plain, valid({ ...plain, roles })).map(({ path }) => path);
    expect(paths([...plain.roles, third])).toEqual([['roles']]);
    const dearer = plain.roles.map((role) => ({ ...role, payPerYear: 50_000 }));
    expect(paths(dearer)).toEqual([
      ['roles', 0, 'payPerYear'],
      ['roles', 1, 'payPerYear'],
    ]);
  });
});
