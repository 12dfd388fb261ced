import { describe, expect, test } from 'vitest';
import type { FindResult } from '../../models/analysis/find/result.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { valid } from '../support/scenarios.ts';
import { busyTeam } from './busy-team.ts';
import { ask } from './find/ask.ts';
import { askSweep, capAsSet } from './sweep/ask-sweep.ts';

const CAP = 'teams[0].posts[0].capPerFte';

/** Where the first Monday is a holiday, nothing happens before the Tuesday. */
const service = { startDate: '2026-04-06', weeks: 20, bankHolidays: 'england-and-wales' } as const;
const withCap = (capPerFte: unknown, changes: Scenario['changes'] = []): Scenario => {
  const before = busyTeam({ service });
  const [team] = before.teams;
  return valid({
    ...before,
    changes,
    teams: [{ ...team, posts: [{ ...team.posts[0], capPerFte }] }],
  });
};

const written = withCap(11);
const dated = withCap(8, [{ kind: 'set', on: '2026-04-07', path: CAP, to: 11 }]);

describe('what a dated change sets from the first working day on is the value as it is', () => {
  test.each([0.3, 0.6, 0.9])('to find, with a chance of %d', async (chance) => {
    const question = {
      levers: [{ what: { kind: 'cap' } }],
      test: 'waiting',
      chance,
      mostReplications: 100,
    };
    const [one, other] = await Promise.all([ask(written, question), ask(dated, question)]);
    const told = ({ outcome, levers, doNothing, plan, best, sentences }: FindResult) => ({
      outcome,
      levers,
      chances: [doNothing, plan, best].map((point) => [point?.values, point?.chance]),
      sentences,
    });
    expect(told(other)).toEqual(told(one));
  });

  test('to the cap tester', async () => {
    const asked = { swept: capAsSet, from: 8, to: 12, step: 2, replications: 40, chance: 0.8 };
    const [one, other] = await Promise.all([askSweep(written, asked), askSweep(dated, asked)]);
    expect(other.input).toEqual(one.input);
    expect(other.unchanged).toEqual(one.unchanged);
    expect(other.variants).toEqual(one.variants);
    expect(other.sentences).toEqual(expect.arrayContaining([...one.sentences]));
  });

  test('of posts and of agency too', async () => {
    const set = (path: string, to: number | boolean) =>
      ({ kind: 'set', on: '2026-04-07', path, to }) as const;
    const agency = { allowed: true, coverShare: 0.5, leadDays: 10, ceilingShare: 1 };
    const scenario = valid({
      ...busyTeam({ service }),
      agency,
      changes: [set('teams[0].posts[0].establishedFte', 10), set('agency.allowed', false)],
    });
    const nowOf = async (kind: string, to: number) => {
      const levers = [{ what: { kind }, from: to / 2, to, step: to / 2 }];
      return (await ask(scenario, { levers, mostReplications: 100 })).levers[0].now;
    };
    expect(await nowOf('posts', 20)).toBe(10);
    expect(await nowOf('agency', 1)).toBe(0);
  });

  test('not what is set later, which is told to be set aside', async () => {
    const later = withCap(8, [{ kind: 'set', on: '2026-04-13', path: CAP, to: 11 }]);
    const { levers } = await ask(later, { levers: [{ what: { kind: 'cap' } }] });
    expect(levers[0].now).toBe(8);
  });
});

describe('a value tried is known where the scenario has a range', () => {
  const drawn = withCap({ value: 10, low: 8, high: 12 });

  test('so that the value as it is, is not doing nothing', async () => {
    const levers = [{ what: { kind: 'cap' }, from: 9, to: 11, step: 1 }];
    const question = { levers, test: 'waiting', mostReplications: 100 };
    const middle = (await ask(drawn, question)).points.find(({ values }) => values[0] === 10);
    const { plan, doNothing, sentences } = await ask(drawn, {
      ...question,
      chance: middle?.chance,
    });
    expect(plan?.values).toEqual([10]);
    expect(doNothing.chance).not.toBe(plan?.chance);
    const said = sentences.join('\n').replaceAll('\u00a0', ' ');
    expect(said).toContain(
      '10 cases per FTE as it is, which each future draws from its range, 10 cases per FTE (8 to 12); each value tried is taken as known.',
    );
    // Its chance is told apart from that of the value.
    expect(said).not.toMatch(/^Doing nothing may be enough:/);
    expect(said).toContain('Doing nothing');
  });

  test('which the cap tester says beside the scenario unchanged', async () => {
    const asked = { swept: capAsSet, from: 8, to: 12, step: 2, replications: 40, chance: 0.8 };
    const said = async (scenario: Scenario) =>
      (await askSweep(scenario, asked)).sentences.join('\n');
    expect(await said(drawn)).toContain(
      'Unchanged, each future draws it from its range, 10 cases per FTE (8 to 12); each value tried is taken as known',
    );
    expect(await said(withCap({ value: 10, low: 10, high: 10 }))).not.toContain('taken as known');
    expect(await said(written)).not.toContain('taken as known');
  });
});
