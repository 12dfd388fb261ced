import { expect, test } from 'vitest';
import { teamLoads } from '../../../models/analysis/find/load/load.ts';
import { loadWarnings } from '../../../models/analysis/find/load/load-words.ts';
import { upTo } from '../../../models/analysis/find/target.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../../support/scenarios.ts';
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
  expect(loadWarnings(scenario, 'as it is', 'seed')).toEqual([
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
  // Whoever leaves makes room for one more.
  expect(announced(ofStarters(last, 10, 1))).toBe(10 - (8 - 1));
  expect(announced(upTo(ofStarters(last, 12, 1), service.weeks - 1))).toBe(0);
  const [said] = loadWarnings(ofStarters(last, 12, 1), 'as it is', 'seed');
  expect(said).toContain(
    '8 FTE in post on the first day, agency included, without 1 announced to be gone by then, and 3 announced to start may hold 100 cases; even if all 12 FTE',
  );
  // With as many as it takes, nothing is warned of.
  const enough = ofStarters(last, 30, 1);
  const many = enough.changes.map((change) => ({ ...change, people: 20 }));
  expect(loadWarnings({ ...enough, changes: many }, 'as it is', 'seed')).toEqual([]);
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
      'seed',
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
