import { describe, expect, test } from 'vitest';
import { LEDGER, ledgerRow } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const WEEKS = 104;
const ERRORS = 4;

type Team = Scenario['teams'][number];

const assessment = aStage({
  id: 'assessment',
  name: 'Assessment',
  clock: 'elapsed',
  length: { family: 'fixed', meanDays: 5 },
  next: [
    { to: 'closed', share: 0.4 },
    { to: 'support', share: 0.6 },
  ],
});
const support = aStage({
  id: 'support',
  name: 'Support',
  clock: 'elapsed',
  length: { family: 'exponential', meanDays: 30 },
});
const front = aTeam({ id: 'front', name: 'Front', stages: ['assessment'], posts: [posts(10)] });
const supporting = (id: string, lines: Team['posts']): Team =>
  aTeam({ id, name: id, stages: ['support'], posts: lines });

const service = (receiving: readonly Team[], given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 3000, team: 'front', firstStage: 'assessment' })],
    stages: [assessment, support],
    roles: [aRole(), aRole({ id: 'other', name: 'Other' })],
    teams: [front, ...receiving],
    ...given,
  });

/** What each team had passed to it, and passed on, from a week on; every week as much comes in as goes out. */
function passed(scenario: Scenario, fromWeek = 1) {
  const into = scenario.teams.map(() => 0);
  const out = scenario.teams.map(() => 0);
  const readings = simulateChecked(scenario, {
    watch: ({ ledger }, week) => {
      let balance = 0;
      scenario.teams.forEach((_, team) => {
        const came = ledger[ledgerRow(team) | LEDGER.transferredIn];
        const went = ledger[ledgerRow(team) | LEDGER.transferredOut];
        balance += came - went;
        if (week < fromWeek) return;
        into[team] += came;
        out[team] += went;
      });
      expect(balance).toBe(0);
    },
  });
  return { into, out, readings };
}

/** The teams after the first took what was passed on in these shares, within what luck explains. */
function expectShares(into: readonly number[], shares: readonly number[]): void {
  const [own, ...taken] = into;
  const all = taken.reduce((sum, each) => sum + each, 0);
  expect(own).toBe(0);
  expect(all).toBeGreaterThan(1000);
  taken.forEach((each, i) => {
    const error = Math.sqrt((shares[i] * (1 - shares[i])) / all);
    expect(Math.abs(each / all - shares[i])).toBeLessThanOrEqual(ERRORS * error);
  });
}

describe('where several teams hold what follows (M3)', () => {
  test('cases of another team are shared in proportion to their funded posts', () => {
    const three = [6, 3, 1].map((fte, i) => supporting(`team${i}`, [posts(fte)]));
    const { into, out } = passed(service(three));
    expectShares(into, [0.6, 0.3, 0.1]);
    expect(out[0]).toBe(into[1] + into[2] + into[3]);
    expect(out.slice(1)).toEqual([0, 0, 0]);
  });

  test('funded posts count, filled or not; those that may not hold the stage, have no cap or are beyond establishment do not', () => {
    const { into } = passed(
      service([
        supporting('vacant', [posts(4, { inPostFte: 1 }), posts(20, { role: 'other' })]),
        supporting('filled', [posts(2, { extraAgencyFte: 7 })]),
        supporting('capless', [posts(9, { capPerFte: 0 })]),
      ]),
    );
    expectShares(into, [4 / 6, 2 / 6, 0]);
  });

  test('posts whose holders may grow into a role that holds the stage count', () => {
    const { into } = passed(
      service(
        [supporting('grown', [posts(3)]), supporting('growing', [posts(3, { role: 'other' })])],
        {
          roles: [
            aRole(),
            aRole({ id: 'other', name: 'Other', career: { afterYears: 1, to: 'worker' } }),
          ],
        },
      ),
    );
    expectShares(into, [1 / 2, 1 / 2]);
  });

  test('where none of them has such a post, in equal parts', () => {
    const unfunded = ['north', 'south', 'west'].map((id) =>
      supporting(id, [posts(0, { extraAgencyFte: id === 'north' ? 5 : 1 })]),
    );
    expectShares(passed(service(unfunded)).into, [1 / 3, 1 / 3, 1 / 3]);
  });

  test('the shares follow the establishment as dated changes fund it', () => {
    const two = [supporting('north', [posts(5)]), supporting('south', [posts(5)])];
    const changed = service(two, {
      changes: [
        { kind: 'set', on: '2026-06-01', path: 'teams[1].posts[0].establishedFte', to: 0 },
        { kind: 'set', on: '2026-09-07', path: 'teams[1].posts[0].establishedFte', to: 15 },
      ],
    });
    const { into } = passed(changed, 23);
    expectShares(into, [15 / 20, 5 / 20]);
    const before = passed({ ...changed, service: { ...changed.service, weeks: 22 } }, 9).into;
    expect(before[1]).toBe(0);
    expect(before[2]).toBeGreaterThan(100);
  });

  test('a case whose own team holds what follows stays there', () => {
    const whole = { ...front, stages: ['assessment', 'support'] };
    const two = [supporting('north', [posts(5)]), supporting('south', [posts(5)])];
    const { into, out } = passed({ ...service(two), teams: [whole, ...two] });
    expect([...into, ...out]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('a later stage is shared anew, whichever team had the case', () => {
    const after = aStage({ id: 'after', name: 'After', clock: 'elapsed' });
    const { into, out } = passed(
      service([], {
        stages: [assessment, { ...support, next: [{ to: 'after', share: 1 }] }, after],
        teams: [
          front,
          supporting('north', [posts(3)]),
          supporting('south', [posts(1)]),
          aTeam({ id: 'east', name: 'East', stages: ['after'], posts: [posts(2)] }),
          aTeam({ id: 'west', name: 'West', stages: ['after'], posts: [posts(2)] }),
        ],
      }),
    );
    expectShares([into[0], into[1], into[2]], [3 / 4, 1 / 4]);
    expectShares([0, into[3], into[4]], [1 / 2, 1 / 2]);
    expect(out[1] + out[2]).toBe(into[3] + into[4]);
  });
});

describe('which team takes a case is its own luck', () => {
  const SAME: readonly MeasureId[] = ['referrals', 'casesOpen', 'casesClosed'];
  const series = (scenario: Scenario, ids: readonly MeasureId[]) => {
    const readings = simulateChecked(scenario, { replications: 3 });
    return ids.map((id) => [0, 1, 2].map((r) => [...readings.of(r, id)]));
  };

  test('two teams in the place of one change no case’s way or length', () => {
    const one = service([supporting('north', [posts(10)])]);
    const two = service([supporting('north', [posts(6)]), supporting('south', [posts(4)])]);
    expect(series(two, SAME)).toEqual(series(one, SAME));
  });

  test('more posts in a team only ever bring cases to it', () => {
    const upTo = (fte: number) =>
      passed(service([supporting('north', [posts(fte)]), supporting('south', [posts(5)])])).into[1];
    const taken = [1, 5, 20].map(upTo);
    expect(taken).toEqual([...taken].sort((a, b) => a - b));
    expect(taken[2]).toBeGreaterThan(taken[0]);
  });

  test('a team that holds the stage without a post for it leaves all as it is with one', () => {
    const all: readonly MeasureId[] = [
      ...SAME,
      'casesWaiting',
      'waitDays',
      'caseload',
      'allocations',
    ];
    const north = supporting('north', [posts(6)]);
    const idle = supporting('idle', [posts(1, { role: 'other' })]);
    expect(series(service([north, idle]), all)).toEqual(series(service([north]), all));
  });
});
