import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { PLACE_COUNTS } from '../../models/measures/groups.ts';
import { firstPlaceSeries, seriesCount } from '../../models/measures/series.ts';
import { countedPlaces, holderPlaces } from '../../models/scenario/holder-places.ts';
import { valuesPerReplicationOf } from '../../models/simulation/run.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const ROLES = [
  aRole(),
  aRole({ id: 'new', name: 'Newly qualified', capShare: 0.5 }),
  aRole({ id: 'manager', name: 'Manager', holdsCases: false }),
];
const STILL = aStage({
  heldBy: ['worker', 'new'],
  length: { family: 'fixed', meanDays: 2000 },
});
const NOBODY = [{ ...aScenario().streams[0], referralsPerYear: 0 }];

const opening = (allocated: number) => [{ stage: 'case', allocated, waiting: 0, meanWaitDays: 0 }];
const newly = (people: number) => posts(people, { role: 'new' });
const managers = posts(1, { role: 'manager' });

/** Two teams of two workers and two newly qualified, with room for 30 cases each. */
const twoTeams = (given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    roles: ROLES,
    stages: [STILL],
    streams: NOBODY,
    teams: [
      aTeam({ posts: [posts(2), newly(2), managers], cases: opening(30) }),
      aTeam({ id: 'second', name: 'Second', posts: [posts(2), newly(2)], cases: opening(40) }),
    ],
    ...given,
  });

const names = ({ teams, roles }: Scenario, places: ReturnType<typeof holderPlaces>) =>
  places.map(({ team, role }) => `${roles[role].id} of ${teams[team].id}`);

test('who holds cases and who is over their cap are told apart by team and role', () => {
  const scenario = twoTeams();
  const { values } = simulateChecked(scenario);
  const columns = scenario.service.weeks + 1;
  const first = firstPlaceSeries(2, ROLES.length);
  const at = (place: number, count: (typeof PLACE_COUNTS)[number]) => [
    ...values.subarray(
      (first + place * PLACE_COUNTS.length + PLACE_COUNTS.indexOf(count)) * columns,
    ),
  ];
  expect(names(scenario, countedPlaces(scenario))).toEqual([
    'worker of team',
    'new of team',
    'worker of second',
    'new of second',
  ]);
  for (let week = 0; week < columns; week++) {
    for (const place of [0, 1, 2, 3]) expect(at(place, 'holders')[week]).toBe(2);
    // The first team is full to its caps; the second holds a third more, shared out.
    expect([0, 1, 2, 3].map((place) => at(place, 'overCap')[week])).toEqual([0, 0, 2, 2]);
  }
});

describe('the roles that can ever hold cases in a team', () => {
  const of = (scenario: Scenario) => names(scenario, holderPlaces(scenario));

  test('leave out those that hold none, and those of other teams', () => {
    const [team, second] = twoTeams().teams;
    const teams = [team, { ...second, posts: [newly(2)] }];
    expect(of(twoTeams({ teams }))).toEqual(['worker of team', 'new of team', 'new of second']);
  });

  test('are those who arrive and what they become, besides those of the posts', () => {
    const [team, second] = twoTeams().teams;
    const [worker, newlyQualified, manager] = ROLES;
    const career = { afterYears: 1, to: 'worker' };
    const become = twoTeams({
      roles: [worker, { ...newlyQualified, career }, manager],
      teams: [
        { ...team, posts: [newly(2)] },
        { ...second, posts: [newly(2)] },
      ],
    });
    expect(of(become)).toEqual([
      'worker of team',
      'new of team',
      'worker of second',
      'new of second',
    ]);
    const arrivals = [{ role: 'new', share: 1 }];
    const arrive = twoTeams({
      teams: [
        { ...team, posts: [posts(2, { arrivals })] },
        { ...second, posts: [posts(2)] },
      ],
    });
    expect(of(arrive)).toEqual(['worker of team', 'new of team', 'worker of second']);
  });
});

test('nobody is lost or counted twice as people come, go, cover, step up and are joined by more', () => {
  const [worker, newlyQualified, manager] = ROLES;
  const [team, second] = twoTeams().teams;
  const arrivals = [
    { role: 'new', share: 0.6 },
    { role: 'worker', share: 0.4 },
  ];
  const scenario = twoTeams({
    service: { startDate: '2026-04-06', weeks: 130, bankHolidays: 'none' },
    streams: [
      { ...NOBODY[0], referralsPerYear: 150 },
      { ...NOBODY[0], id: 'others', name: 'Others', team: 'second', referralsPerYear: 80 },
    ],
    stages: [aStage({ heldBy: ['worker', 'new'] })],
    roles: [
      { ...worker, leavingPerYear: 0.5 },
      { ...newlyQualified, leavingPerYear: 0.5, career: { afterYears: 0.5, to: 'worker' } },
      manager,
    ],
    teams: [
      {
        ...team,
        whenFull: { policy: 'exceed', afterDays: 5 },
        posts: [posts(6, { arrivals }), managers],
      },
      { ...second, posts: [posts(3, { arrivals, inPostFte: 1, agencyFte: 1 }), newly(2)] },
    ],
    agency: { allowed: true, coverShare: 0.5, leadDays: 5, ceilingShare: 1 },
    changes: [
      { kind: 'set', on: '2026-09-01', path: 'teams[0].posts[0].capPerFte', to: 6 },
      { kind: 'set', on: '2026-09-01', path: 'teams[1].posts[1].establishedFte', to: 4 },
      { kind: 'start', on: '2026-09-01', team: 'second', role: 'new', people: 2 },
    ],
  });
  // Every week the sums over teams are compared with the counts of all teams, and with each team's own share.
  const { values } = simulateChecked(scenario, { replications: 5 });
  const columns = scenario.service.weeks + 1;
  const own = values.subarray(firstPlaceSeries(2, ROLES.length) * columns);
  const most = countedPlaces(scenario).map((_, place) => {
    const people = place * PLACE_COUNTS.length;
    return Math.max(...own.subarray(people * columns, (people + 1) * columns));
  });
  expect(most).toHaveLength(4);
  expect(Math.min(...most)).toBeGreaterThan(0);
});

test('a service with one team keeps no series of these, for its roles are those of the service', () => {
  const [team] = twoTeams().teams;
  const one = twoTeams({ teams: [team] });
  const columns = one.service.weeks + 1;
  expect(valuesPerReplicationOf(one)).toBe(firstPlaceSeries(1, ROLES.length) * columns);
  expect(valuesPerReplicationOf(twoTeams())).toBe(seriesCount(2, ROLES.length, 4) * columns);
  const { values } = simulateChecked(one);
  expect(values).toHaveLength(valuesPerReplicationOf(one));
});
