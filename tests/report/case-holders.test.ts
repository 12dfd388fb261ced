import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { GROUP_COUNTS, type GroupCount } from '../../models/measures/groups.ts';
import { firstGroupSeries } from '../../models/measures/series.ts';
import { readingsOf } from '../../models/report/readings.ts';
import type { RunResults } from '../../models/report/results.ts';
import { summarise } from '../../models/report/summarise.ts';
import { fixture } from '../support/fixtures.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const SEED = 'case holders';
const FUTURES = 5;

const NEWLY_QUALIFIED = aRole({ id: 'new', name: 'Newly qualified', capShare: 0.5 });
const opening = (allocated: number) => [{ stage: 'case', allocated, waiting: 0, meanWaitDays: 0 }];
const newly = (people: number) => posts(people, { role: 'new' });

/** Nothing comes and hardly anything ends: a first team full to its caps, and a second with twice as many. */
const still = (given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    roles: [aRole(), NEWLY_QUALIFIED],
    stages: [aStage({ heldBy: ['worker', 'new'], length: { family: 'fixed', meanDays: 5000 } })],
    streams: [{ ...aScenario().streams[0], referralsPerYear: 0 }],
    teams: [
      aTeam({ posts: [posts(2), newly(2)], cases: opening(30) }),
      aTeam({ id: 'second', name: 'Second', posts: [posts(2), newly(2)], cases: opening(60) }),
    ],
    ...given,
  });

function resultsOf(scenario: Scenario, replications = 1): RunResults {
  const { values } = simulateChecked(scenario, { seed: SEED, replications });
  return summarise(scenario, SEED, replications, values);
}

const label = ({ team, role }: RunResults['caseHolders'][number]) =>
  role ? `${role.id} of ${team?.id}` : 'all';
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

test('a team that alone is over its caps is seen to be, role by role', () => {
  const { caseHolders, measures } = resultsOf(still());
  const found = caseHolders.map((holders) => [
    label(holders),
    holders.horizon.people.mean,
    holders.horizon.overCapShare.mean,
    holders.worstWeek?.overCapShare.mean ?? null,
  ]);
  expect(found).toEqual([
    ['worker of team', 2, 0, null],
    ['new of team', 2, 0, null],
    ['worker of second', 2, 1, 1],
    ['new of second', 2, 1, 1],
    ['all', 8, 0.5, 0.5],
  ]);
  expect(caseHolders[4].weekly.overCapShare).toEqual(measures.overCapShare);
});

describe('in each future and week', () => {
  const teams = fixture('every-option-teams');
  const crowded: Scenario = {
    ...teams,
    teams: teams.teams.map((team) => ({
      ...team,
      whenFull: { policy: 'exceed', afterDays: 10 },
    })),
  };
  const council = fixture('england-council');

  test.each([
    ['several teams', crowded],
    ['one team with several roles', council],
  ])(
    'people of all teams and roles, and those over their cap, are those of the service: %s',
    (_, scenario) => {
      const { values } = simulateChecked(scenario, { seed: SEED, replications: FUTURES });
      const columns = scenario.service.weeks + 1;
      const own = values.length / FUTURES;
      let most = 0;
      for (let r = 0; r < FUTURES; r++) {
        const future = values.slice(r * own, (r + 1) * own);
        const { caseHolders, measures } = summarise(scenario, SEED, 1, future);
        const places = caseHolders.slice(0, -1);
        const whole = caseHolders[caseHolders.length - 1];
        const service = readingsOf(future, 1, columns);
        const ofRoles = (count: GroupCount, week: number) =>
          sum(
            scenario.roles.map((_, role) => {
              const group = firstGroupSeries(scenario.teams.length) + role * GROUP_COUNTS.length;
              return service.series(group + GROUP_COUNTS.indexOf(count))[week];
            }),
          );
        for (let week = 0; week < columns; week++) {
          const people = places.map(({ weekly }) => weekly.people.mean[week] ?? 0);
          const overCap = places.map(({ weekly }, place) =>
            // Shares have six decimals; of so few people they tell how many exactly.
            Math.round((weekly.overCapShare.mean[week] ?? 0) * people[place]),
          );
          expect(sum(people)).toBe(ofRoles('holders', week));
          expect(whole.weekly.people.mean[week]).toBe(ofRoles('holders', week));
          expect(sum(overCap)).toBe(ofRoles('overCap', week));
          most = Math.max(most, ...overCap);
        }
        expect(whole.weekly.overCapShare).toEqual(measures.overCapShare);
        expect(whole.horizon.overCapShare).toEqual(
          summarise(scenario, SEED, 1, future).horizon.measures.overCapShare,
        );
      }
      // Nobody is ever over the hard caps of the council.
      expect(most > 0).toBe(scenario === crowded);
    },
  );
});

test('the worst week is among those in which the caps were lower', () => {
  const lowered = still({
    service: { startDate: '2026-04-06', weeks: 30, bankHolidays: 'none' },
    changes: [
      { kind: 'set', on: '2026-06-01', path: 'teams[0].posts[0].capPerFte', to: 3 },
      { kind: 'set', on: '2026-07-01', path: 'teams[0].posts[0].capPerFte', to: 20 },
    ],
  });
  const [worker, newlyQualified] = resultsOf(lowered).caseHolders;
  expect(worker.worstWeek?.overCapShare.p50).toBe(1);
  expect(worker.worstWeek?.on).toBe('2026-06-08');
  expect(worker.horizon.overCapShare.mean).toBeGreaterThan(0);
  expect(worker.horizon.overCapShare.mean).toBeLessThan(0.5);
  expect(newlyQualified.worstWeek).toBeNull();
});

describe('what is left out', () => {
  test('where one role of one team holds all cases, for the service says it', () => {
    const [first] = still().teams;
    expect(resultsOf(still({ teams: [{ ...first, posts: [posts(2)] }] })).caseHolders).toEqual([]);
    expect(resultsOf(still({ teams: [first] })).caseHolders.map(label)).toEqual([
      'worker of team',
      'new of team',
      'all',
    ]);
  });

  test('a share, where nobody has the role', () => {
    const [first, second] = still().teams;
    const vacant = posts(2, { role: 'new', inPostFte: 0 });
    const hiresNobody = { ...second, posts: [posts(4), vacant] };
    const recruitment = { ...still().recruitment, open: false };
    const teams = [first, hiresNobody];
    const found = resultsOf(still({ teams, recruitment })).caseHolders[3];
    expect(label(found)).toBe('new of second');
    expect(found.horizon.people.mean).toBe(0);
    expect(found.horizon.overCapShare.mean).toBeNull();
    expect(found.worstWeek).toBeNull();
  });

  test('all of it, where only some measures are asked for', () => {
    const scenario = still();
    const { values } = simulateChecked(scenario, { seed: SEED });
    const some = summarise(scenario, SEED, 1, values, { measures: ['cost'] });
    expect(some.caseHolders).toEqual([]);
  });
});
