import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aStream, valid } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask, valuesOf } from './ask.ts';

/**
 * Far more work than eight workers can hold: a cap of 10 or more makes the caseload too high, and one below 9 the queue too
 * long, so that one cap alone keeps both.
 */
const squeezed = (given: Partial<Scenario> = {}): Scenario => {
  const { standard } = busyTeam();
  const tests = standard.tests.map((each) =>
    each.id === 'waiting' ? { ...each, label: 'At most 100 cases waiting', threshold: 100 } : each,
  );
  return valid({
    ...busyTeam({ streams: [aStream({ referralsPerYear: 420 })], ...given }),
    standard: { ...standard, tests },
  });
};

const cap = (from: number, to: number) => ({ what: { kind: 'cap' }, from, to, step: 1 });
const people = (from: number, to: number) => ({ what: { kind: 'people' }, from, to, step: 1 });
const question = { chance: 0.5, mostReplications: 100 };
const WIDE = cap(4, 81);

describe('a value that alone meets a target is found between values that miss it on either side', () => {
  test('of one lever, as in a range of three values', async () => {
    const narrow = await ask(squeezed(), { ...question, levers: [cap(8, 10)] });
    const wide = await ask(squeezed(), { ...question, levers: [WIDE] });
    expect(valuesOf(narrow.plan)).toEqual([9]);
    expect(wide.plan).toEqual(
      expect.objectContaining({ values: [9], chance: narrow.plan?.chance }),
    );
    expect(wide.outcome).toBe(narrow.outcome);
    // Every value is not tried for it.
    expect(wide.points.length).toBeLessThan(20);
  });

  test('of two, along the first', async () => {
    const pair = (caps: object) => ({ ...question, levers: [caps, people(4, 8)] });
    const narrow = await ask(squeezed(), pair(cap(8, 10)));
    const { plan, levers } = await ask(squeezed(), pair(WIDE));
    expect(valuesOf(plan)[0]).toBe(9);
    expect(plan?.values).toEqual(narrow.plan?.values);
    // As the whole range with that many people shows, the cap does not help one way only.
    expect(levers[0].helps).toBe('both');
  });

  test('of two, where a budget leaves one number of people', async () => {
    const service = { ...squeezed().service, weeks: 52 };
    const plain = squeezed({ service });
    const costOf = async (count: number) => {
      const levers = [people(count - 1, count)];
      const { points } = await ask(plain, { levers, mostReplications: 100, test: 'waiting' });
      return points[1].costPounds;
    };
    const [enough, tooMuch] = await Promise.all([costOf(9), costOf(10)]);
    const costs = { ...plain.costs, budgets: [{ beginsIn: 2026, pounds: (enough + tooMuch) / 2 }] };
    const asked = { ...question, target: 'both' };
    const scenario = valid({ ...plain, costs });
    const narrow = await ask(scenario, { ...asked, levers: [cap(8, 10), people(8, 10)] });
    expect(valuesOf(narrow.plan)).toEqual([9, 9]);
    const wide = await ask(scenario, { ...asked, levers: [cap(4, 45), people(7, 11)] });
    expect(valuesOf(wide.plan)).toEqual([9, 9]);
    expect(wide.plan?.chance).toBe(narrow.plan?.chance);
    // Whichever lever is named first.
    const turned = await ask(scenario, { ...asked, levers: [people(7, 11), cap(4, 45)] });
    expect(valuesOf(turned.plan)).toEqual([9, 9]);
  });
});
