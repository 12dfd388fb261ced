import { expect, test } from 'vitest';
import { unfundedWarnings } from '../../../models/analysis/find/warnings.ts';
import { aRole, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

const service = { startDate: '2026-04-06', weeks: 16, bankHolidays: 'none' } as const;
const cases = [{ stage: 'case', allocated: 70, waiting: 4, meanWaitDays: 5 }];
const people = (from: number, to: number) => ({ what: { kind: 'people' }, from, to });

test('people above the funded posts, and people whom nobody has hired yet, are warned of', async () => {
  const { plan, warnings } = await ask(busyTeam({ service }), { levers: [people(8, 12)] });
  const added = (plan?.values[0] ?? 0) - 8;
  expect(warnings.after).toEqual([
    `People: the plan supposes ${added} FTE more in post on the first day; nobody starts when nothing changes.`,
    `Unfunded: ${8 + added} FTE of people in Worker are ${added} above the 8 FTE of posts that are funded today.`,
  ]);
});

test('hires beyond what the market has given are warned of', async () => {
  const scenario = busyTeam({
    service,
    roles: [aRole({ leavingPerYear: 0.3 })],
    teams: [aTeam({ posts: [posts(8, { inPostFte: 7 })], cases })],
  });
  const { plan, doNothing, warnings } = await ask(scenario, {
    levers: [{ what: { kind: 'posts' }, from: 8, to: 16 }],
    test: 'waiting',
    chance: 0.8,
  });
  expect(plan?.startsPerMonth).toBeGreaterThan(doNothing.startsPerMonth);
  expect(warnings.after.some((each) => each.startsWith('Hires: '))).toBe(true);
  expect(warnings.after.some((each) => each.startsWith('Funding: '))).toBe(true);
});

test('a limit of starters that is not set now can only hold back, and is said to', async () => {
  const { warnings } = await ask(busyTeam({ service }), {
    levers: [{ what: { kind: 'starts' }, from: 1, to: 3 }],
    mostReplications: 100,
  });
  expect(warnings.before[0]).toContain('can only hold recruitment back');
});

test('that nobody is recruited is said where a lever needs it', async () => {
  const team = busyTeam({ service });
  const warned = async (recruitment: Partial<typeof team.recruitment>, kind: string) =>
    (
      await ask(
        { ...team, recruitment: { ...team.recruitment, ...recruitment } },
        { levers: [{ what: { kind }, from: 8, to: 9 }], mostReplications: 100 },
      )
    ).warnings.before.some((each) => each.includes('recruitment is off'));
  expect(await warned({ open: false }, 'posts')).toBe(true);
  expect(await warned({ open: true }, 'posts')).toBe(false);
  expect(await warned({ open: false }, 'people')).toBe(false);
});

test('a dated change that sets the same input is set aside for the values tried, and told', async () => {
  const scenario = busyTeam({
    service,
    changes: [{ kind: 'set', on: '2026-06-01', path: 'teams[0].posts[0].capPerFte', to: 8 }],
  });
  const question: Parameters<typeof ask>[1] = {
    levers: [{ what: { kind: 'cap' }, from: 8, to: 12 }],
    mostReplications: 100,
  };
  const { warnings, points, doNothing } = await ask(scenario, question);
  expect(warnings.before[0]).toBe(
    'Caseload cap, Worker: a dated change sets this input on 1 June 2026; it is set aside for the values tried, which hold throughout. Doing nothing keeps it.',
  );
  const without = await ask(busyTeam({ service }), question);
  // No value is the scenario as it stands, so 8 throughout is looked at like any other.
  const shared = (of: typeof without) => of.points.filter(({ values: [cap] }) => cap !== 10);
  expect(shared({ ...without, points }).map(({ chance }) => chance)).toEqual(
    shared(without).map(({ chance }) => chance),
  );
  expect(doNothing.chance).not.toEqual(without.doNothing.chance);
});

test('a dated change that multiplies the same input is warned of', async () => {
  const path = 'teams[0].posts[0].capPerFte';
  const scenario = busyTeam({
    service,
    changes: [{ kind: 'scale', on: '2026-06-01', path, by: 0.9 }],
  });
  const { warnings } = await ask(scenario, {
    levers: [{ what: { kind: 'cap' }, from: 8, to: 12 }],
    mostReplications: 100,
  });
  expect(warnings.before[0]).toContain(
    'a dated change multiplies this input by 0.9 from 1 June 2026, and what the lever gives with it',
  );
});

test('a plan that moves no people and no posts is warned of nothing', async () => {
  const { plan, warnings } = await ask(busyTeam({ service }), {
    levers: [
      { what: { kind: 'input', path: 'stages[0].leakPerYear' }, from: 0, to: 2, step: 0.25 },
    ],
    mostReplications: 100,
  });
  expect(plan).not.toBeNull();
  expect(warnings).toEqual({ before: [], after: [] });
});

test('people are told to the tenth of one, however exactly the scenario has them', () => {
  const now = 8.163;
  const scenario = busyTeam({ teams: [aTeam({ posts: [posts(now)] })] });
  expect(unfundedWarnings(scenario, busyTeam({ teams: [aTeam({ posts: [posts(66)] })] }))).toEqual([
    'Unfunded: 66 FTE of people in Worker are 57.8 above the 8.2 FTE of posts that are funded today.',
  ]);
});

test('agency that a scenario does not allow is not switched on in silence', async () => {
  const question = {
    levers: [{ what: { kind: 'agency' }, from: 0, to: 1, step: 0.5 }],
    mostReplications: 100,
  };
  const scenario = busyTeam({ service });
  const warned = async (allowed: boolean) =>
    (await ask({ ...scenario, agency: { ...scenario.agency, allowed } }, question)).warnings.before;
  const [said] = await warned(false);
  expect(said).toContain('agency is not allowed in this scenario');
  expect(await warned(true)).not.toContain(said);
});
