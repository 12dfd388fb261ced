import { expect, test } from 'vitest';
import { teamLoads } from '../../../models/analysis/find/load.ts';
import { loadWarnings } from '../../../models/analysis/find/load-words.ts';
import { upTo } from '../../../models/analysis/find/target.ts';
import { unfundedWarnings } from '../../../models/analysis/find/warnings.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

const service = { startDate: '2026-04-06', weeks: 16, bankHolidays: 'none' } as const;
const cases = [{ stage: 'case', allocated: 70, waiting: 4, meanWaitDays: 5 }];
const people = (from: number, to: number) => ({ what: { kind: 'people' }, from, to });

test('a load above what people can hold is told in words and numbers, before and after', async () => {
  const scenario = busyTeam({ service, streams: [aStream({ referralsPerYear: 600 })] });
  const { warnings } = await ask(scenario, { levers: [people(9, 10)], mostReplications: 100 });
  // 600 a year × 60 working days of 260.9 a year are 138 cases.
  expect(warnings.before).toEqual([
    'Team: 600 stages begun a year, held for 60 working days on average, keep about 138 cases open (arrivals × length). 8 FTE in post on the first day, agency included, may hold 80 cases. The load is unsustainable as it is.',
  ]);
  expect(warnings.after[0]).toContain('9 FTE in post on the first day');
  expect(warnings.after[0]).toContain('unsustainable even with the best');
});

test('one case and one day are told as one', () => {
  const scenario = aScenario({
    service,
    streams: [aStream({ referralsPerYear: 522 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 1 } })],
    teams: [aTeam({ posts: [posts(1, { capPerFte: 1 })] })],
  });
  // 522 a year × 1 working day of 260.9 a year are 2 cases.
  expect(loadWarnings(scenario, 'as it is')).toEqual([
    'Team: 522 stages begun a year, held for 1 working day on average, keep about 2 cases open (arrivals × length). 1 FTE in post on the first day, agency included, may hold 1 case. The load is unsustainable as it is.',
  ]);
});

test('people announced to start by then are counted as far as posts are vacant for them', () => {
  const ofStarters = (on: string, funded: number, ftePerPerson: number) =>
    busyTeam({
      service,
      streams: [aStream({ referralsPerYear: 600 })],
      teams: [aTeam({ posts: [posts(funded, { inPostFte: 8, ftePerPerson })], cases })],
      changes: [
        { kind: 'start', on, team: 'team', role: 'worker', people: 3 },
        { kind: 'leave', on, team: 'team', role: 'worker', people: 1 },
      ],
    });
  const announced = (scenario: Scenario) => teamLoads(scenario)[0].announcedFte;
  const last = '2026-07-24';
  expect(announced(ofStarters(last, 12, 0.5))).toBe(3 * 0.5);
  expect(announced(ofStarters(last, 10, 1))).toBe(10 - 8);
  expect(announced(upTo(ofStarters(last, 12, 1), service.weeks - 1))).toBe(0);
  const [said] = loadWarnings(ofStarters(last, 12, 1), 'as it is');
  expect(said).toContain(
    '8 FTE in post on the first day, agency included, and 3 announced to start may hold 110 cases; even if all 12 FTE',
  );
  // With as many as it takes, nothing is warned of.
  const enough = ofStarters(last, 30, 1);
  const many = enough.changes.map((change) => ({ ...change, people: 20 }));
  expect(loadWarnings({ ...enough, changes: many }, 'as it is')).toEqual([]);
});

test('a load that funded posts would hold is unsustainable only while they are vacant', () => {
  // 138 cases, at ten for each worker.
  const said = (funded: number) =>
    loadWarnings(
      busyTeam({
        service,
        streams: [aStream({ referralsPerYear: 600 })],
        teams: [aTeam({ posts: [posts(funded, { inPostFte: 8 })], cases })],
      }),
      'as it is',
    )[0];
  expect(said(13)).toMatch(/The load is unsustainable as it is\.$/);
  expect(said(14)).toMatch(/The load is unsustainable as it is unless vacancies are filled\.$/);
});

test('a load that can be held is not warned of', async () => {
  const { warnings } = await ask(busyTeam({ service }), {
    levers: [people(8, 10)],
    mostReplications: 100,
  });
  expect(warnings.before).toEqual([]);
});

test('the load of teams that hold the same stage is shared as their cases are, by funded posts', () => {
  const referralsPerYear = 600;
  const holds = (id: string, fte: number) =>
    aTeam({ id, name: id, stages: ['support'], posts: [posts(fte)] });
  const loads = teamLoads(
    aScenario({
      service,
      streams: [aStream({ referralsPerYear })],
      stages: [
        aStage({
          next: [
            { to: 'closed', share: 0.4 },
            { to: 'support', share: 0.6 },
          ],
        }),
        aStage({ id: 'support', name: 'Support' }),
      ],
      teams: [aTeam(), holds('north', 3), holds('south', 1)],
    }),
  );
  const begun = loads.map(({ begunPerYear }) => begunPerYear);
  for (const [team, share] of [1, 0.6 * (3 / 4), 0.6 * (1 / 4)].entries()) {
    expect(begun[team]).toBeCloseTo(referralsPerYear * share, 6);
  }
});

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

test('a load is that of the target’s time, with dated changes as they stand then', async () => {
  const surge = (on: string, until?: string) =>
    busyTeam({
      service,
      changes: [
        { kind: 'scale', on, until, path: 'streams[0].referralsPerYear', by: 2 },
        { kind: 'set', on: '2026-05-04', path: 'teams[0].posts[0].capPerFte', to: 9 },
      ],
    });
  const twice = busyTeam({
    service,
    streams: [aStream({ referralsPerYear: 680 })],
    teams: [aTeam({ posts: [posts(8, { capPerFte: 9 })], cases })],
  });
  const loadOf = (scenario: Scenario) => {
    const [{ changedOn, ...load }] = teamLoads(scenario);
    return { changedOn, load };
  };
  const last = '2026-07-24';
  const { load } = loadOf(twice);
  expect(loadOf(surge('2026-06-01'))).toEqual({ changedOn: last, load });
  // What is over by then, or begins later, is not counted.
  const once = loadOf(upTo(surge('2026-06-01'), 4)).load.openPoints;
  expect(load.openPoints).toBeCloseTo(2 * once, 9);
  expect(loadOf(surge('2026-05-01', '2026-07-20')).load.openPoints).toBeCloseTo(once, 9);

  const { warnings } = await ask(surge('2026-06-01'), {
    levers: [people(8, 9)],
    mostReplications: 100,
  });
  expect(warnings.before[0]).toContain(
    '(arrivals × length, with dated changes as they stand on 24 July 2026)',
  );
  expect(warnings.before[0]).toContain('may hold 72 cases. The load is unsustainable as it is.');
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
