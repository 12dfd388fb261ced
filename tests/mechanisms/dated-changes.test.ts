import { describe, expect, test } from 'vitest';
import { timeline } from '../../models/calendar/timeline.ts';
import { LEDGER, type LedgerEntry } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { epochs } from '../../models/parameters/epochs.ts';
import { plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { changedTo } from '../../models/scenario/dated-input.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

/** Wednesday of the third week; the service begins on Monday 6 April 2026. */
const WEDNESDAY = '2026-04-22';
const base = aScenario();

const quiet = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 8, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    recruitment: { ...base.recruitment, open: false },
    ...given,
  });

/** One entry of the ledger week by week, the opening first. */
function entries(scenario: Scenario, entry: LedgerEntry): number[] {
  const weekly: number[] = [];
  simulateChecked(scenario, { watch: ({ ledger }) => weekly.push(ledger[LEDGER[entry]]) });
  return weekly;
}

const inPost = (scenario: Scenario) => [...simulateChecked(scenario).of(0, 'peopleInPostFte')];

describe('people who leave or start on a date', () => {
  test('three who leave on a Wednesday are paid until Tuesday', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(10)] })],
      changes: [{ kind: 'leave', on: WEDNESDAY, team: 'team', role: 'worker', people: 3 }],
    });
    expect(inPost(scenario).slice(0, 5)).toEqual([10, 10, 10, 7, 7]);
    expect(entries(scenario, 'staffDays').slice(1, 5)).toEqual([50, 50, 41, 35]);
  });

  test('when more are to leave than there are, all leave', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(2)] })],
      changes: [{ kind: 'leave', on: WEDNESDAY, team: 'team', role: 'worker', people: 3 }],
    });
    expect(inPost(scenario)[3]).toBe(0);
  });

  test('two who start on a Wednesday fill vacancies that day, even in a freeze', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(10, { inPostFte: 6 })] })],
      changes: [{ kind: 'start', on: WEDNESDAY, team: 'team', role: 'worker', people: 2 }],
    });
    expect(inPost(scenario).slice(0, 5)).toEqual([6, 6, 6, 8, 8]);
    expect(entries(scenario, 'staffDays')[3]).toBe(36);
  });

  test('starters beyond the vacancies start as posts fall vacant', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(4, { inPostFte: 3 })] })],
      changes: [
        { kind: 'start', on: WEDNESDAY, team: 'team', role: 'worker', people: 3 },
        { kind: 'leave', on: '2026-05-06', team: 'team', role: 'worker', people: 2 },
      ],
    });
    expect(inPost(scenario)).toEqual([3, 3, 3, 4, 4, 4, 4, 4, 4]);
    expect(entries(scenario, 'startedFte')).toEqual([3, 0, 0, 1, 0, 2, 0, 0, 0]);
  });
});

describe('establishment', () => {
  const set = (path: string, to: number | boolean, more = {}) => [
    { kind: 'set' as const, on: WEDNESDAY, path, to, ...more },
  ];

  test('posts added are vacant; posts taken away go from vacancies first', () => {
    const up = quiet({
      teams: [aTeam({ posts: [posts(5)] })],
      changes: set('teams[0].posts[0].establishedFte', 8),
    });
    const readings = simulateChecked(up);
    expect([...readings.of(0, 'establishedFte')].slice(2, 4)).toEqual([5, 8]);
    expect(readings.of(0, 'vacancyRate')[3]).toBeCloseTo(3 / 8, 6);
    const down = quiet({
      teams: [aTeam({ posts: [posts(8, { inPostFte: 5 })] })],
      changes: set('teams[0].posts[0].establishedFte', 6),
    });
    expect([...simulateChecked(down).of(0, 'establishedFte')].slice(2, 4)).toEqual([8, 6]);
    expect(inPost(down)[3]).toBe(5);
  });

  test('nobody is dismissed: a filled post goes when it falls vacant', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(6)] })],
      changes: [
        ...set('teams[0].posts[0].establishedFte', 4),
        { kind: 'leave', on: '2026-05-06', team: 'team', role: 'worker', people: 3 },
      ],
    });
    const readings = simulateChecked(scenario);
    expect([...readings.of(0, 'peopleInPostFte')].slice(3, 6)).toEqual([6, 6, 3]);
    expect([...readings.of(0, 'establishedFte')].slice(3, 6)).toEqual([6, 6, 4]);
  });

  test('posts added on the first day are recruited for like any other', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(2)] })],
      recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 10 } },
      changes: [{ kind: 'set', on: '2026-04-06', path: 'teams[0].posts[0].establishedFte', to: 6 }],
    });
    const readings = simulateChecked(scenario);
    expect([...readings.of(0, 'peopleInPostFte')].slice(0, 5)).toEqual([2, 2, 2, 6, 6]);
    expect([...readings.of(0, 'establishedFte')].slice(0, 2)).toEqual([2, 6]);
  });

  test('an increase over four weeks adds a quarter each week', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(2)] })],
      changes: set('teams[0].posts[0].establishedFte', 10, { rampWeeks: 4 }),
    });
    const established = [...simulateChecked(scenario).of(0, 'establishedFte')];
    expect(established).toEqual([2, 2, 2, 4, 6, 8, 10, 10, 10]);
  });

  test('what is counted in whole numbers takes whole steps on its way, halves rounded up', () => {
    const path = 'recruitment.maxStartsPerMonth';
    const rising = { kind: 'set', on: WEDNESDAY, path, to: 5, rampWeeks: 4 } as const;
    const steps = [0.25, 0.5, 0.75, 1];
    const notes = { kind: 'number', label: 'Most starters', unit: 'peoplePerMonth' } as const;
    // 3 + 0.5, 3 + 1, 3 + 1.5 and 3 + 2
    expect(steps.map((reached) => changedTo(rising, 3, reached, notes))).toEqual([4, 4, 5, 5]);
    const falling = { ...rising, to: 1 };
    // 3 − 0.5, 3 − 1, 3 − 1.5 and 3 − 2
    expect(steps.map((reached) => changedTo(falling, 3, reached, notes))).toEqual([3, 2, 2, 1]);
    expect(changedTo(rising, 3.25, 0.5, notes)).toBe(4.125);
    const plain = plainScenario(
      quiet({ recruitment: { ...base.recruitment, maxStartsPerMonth: 3 }, changes: [rising] }),
    );
    const most = epochs(plain, timeline('2026-04-06', 8, 'none')).map(
      (epoch) => epoch.apply(plain).recruitment.maxStartsPerMonth,
    );
    expect(most).toEqual([3, 4, 4, 5, 5]);
  });

  test('all of the way is the value itself, to the last digit, from wherever it comes', () => {
    const notes = { kind: 'quantity', label: 'Share', unit: 'share' } as const;
    const to = 0.157;
    const change = { kind: 'set', on: WEDNESDAY, path: 'agency.coverShare', to } as const;
    for (let before = 0; before <= 1; before += 0.001) {
      expect(changedTo(change, before, 1, notes)).toBe(to);
    }
  });
});

describe('agency', () => {
  const covered = aTeam({ posts: [posts(6, { inPostFte: 3, agencyFte: 2, extraAgencyFte: 1 })] });

  test('when agency ends, all of it ends that day, beyond establishment too', () => {
    const scenario = quiet({
      teams: [covered],
      agency: { ...base.agency, allowed: true },
      changes: [{ kind: 'set', on: WEDNESDAY, path: 'agency.allowed', to: false }],
    });
    const readings = simulateChecked(scenario);
    expect([...readings.of(0, 'agencyFte')].slice(2, 5)).toEqual([3, 0, 0]);
    const cost = readings.of(0, 'costAgency');
    expect(cost[3] / cost[2]).toBeCloseTo(2 / 7, 5);
  });

  test('agency allowed from a date covers the vacancies of that day after its lead time', () => {
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(6, { inPostFte: 4 })] })],
      agency: { allowed: false, coverShare: 1, leadDays: 5, ceilingShare: 1 },
      changes: [{ kind: 'set', on: WEDNESDAY, path: 'agency.allowed', to: true }],
    });
    expect([...simulateChecked(scenario).of(0, 'agencyFte')].slice(2, 6)).toEqual([0, 0, 2, 2]);
  });

  test('cover that the ceiling has refused starts on the day on which a higher one makes room', () => {
    const leavers = {
      kind: 'leave',
      on: '2026-04-14',
      team: 'team',
      role: 'worker',
      people: 2,
    } as const;
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(6)] })],
      agency: { allowed: true, coverShare: 1, leadDays: 5, ceilingShare: 0 },
      changes: [leavers, { kind: 'set', on: '2026-05-05', path: 'agency.ceilingShare', to: 1 }],
    });
    const agency = [...simulateChecked(scenario).of(0, 'agencyFte')];
    expect(agency.slice(1, 7)).toEqual([0, 0, 0, 0, 2, 2]);
  });

  test('a ceiling lets in as many agency workers as keep the share below it, and one more', () => {
    const leavers = {
      kind: 'leave',
      on: '2026-04-14',
      team: 'team',
      role: 'worker',
      people: 10,
    } as const;
    const scenario = quiet({
      teams: [aTeam({ posts: [posts(20)] })],
      agency: { allowed: true, coverShare: 1, leadDays: 5, ceilingShare: 0.25 },
      changes: [leavers],
    });
    // Of ten in post, three agency workers are 3 in 13, below a quarter, so that a fourth starts: 4 in 14.
    expect(simulateChecked(scenario).of(0, 'agencyFte')[6]).toBe(4);
  });

  test('agency that is not allowed from the first day on is as agency that a date ends on that day', () => {
    const [never, ended] = [
      { agency: { ...base.agency, allowed: false } },
      {
        agency: { ...base.agency, allowed: true },
        changes: [{ kind: 'set' as const, on: '2026-04-06', path: 'agency.allowed', to: false }],
      },
    ].map((given) => simulateChecked(quiet({ teams: [covered], ...given })));
    expect([...never.of(0, 'agencyFte')].slice(0, 3)).toEqual([3, 0, 0]);
    expect(never.values).toEqual(ended.values);
  });

  test('agency that ends on the first day is gone that day', () => {
    const scenario = quiet({
      teams: [covered],
      agency: { ...base.agency, allowed: true },
      changes: [{ kind: 'set', on: '2026-04-06', path: 'agency.allowed', to: false }],
    });
    expect([...simulateChecked(scenario).of(0, 'agencyFte')].slice(0, 2)).toEqual([3, 0]);
  });
});

describe('caps', () => {
  test('a lower cap takes nobody’s cases away; a higher one takes cases from the queue that day', () => {
    const scenario = quiet({
      roles: [aRole()],
      teams: [
        aTeam({
          posts: [posts(4)],
          cases: [{ stage: 'case', allocated: 40, waiting: 20, meanWaitDays: 5 }],
        }),
      ],
      changes: [
        { kind: 'set', on: '2026-04-14', path: 'teams[0].posts[0].capPerFte', to: 8 },
        { kind: 'set', on: '2026-04-29', path: 'teams[0].posts[0].capPerFte', to: 12 },
      ],
    });
    const readings = simulateChecked(scenario);
    expect([...readings.of(0, 'casesAllocated')].slice(0, 5)).toEqual([40, 40, 40, 40, 48]);
    expect([...readings.of(0, 'overCapShare')].slice(0, 5)).toEqual([0, 0, 1, 1, 0]);
  });
});
