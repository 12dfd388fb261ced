import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const REPLACING = 27_000;
const HIRING = 5_000;
const base = aScenario();
type Change = Scenario['changes'][number];

const service = (given: Partial<Scenario>, weeks = 52): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    teams: [aTeam({ posts: [posts(10)] })],
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 10 } },
    costs: {
      ...base.costs,
      replacementPerLeaverPounds: REPLACING,
      recruitmentPerHirePounds: HIRING,
    },
    ...given,
  });

const established = (to: number): Change => ({
  kind: 'set',
  on: '2026-04-06',
  path: 'teams[0].posts[0].establishedFte',
  to,
});
const leave = (people: number): Change => ({
  kind: 'leave',
  on: '2026-06-01',
  team: 'team',
  role: 'worker',
  people,
});
const frozen: Change = { kind: 'set', on: '2026-04-06', path: 'recruitment.open', to: false };

/** What was spent on recruiting and replacing, and starters, in all; cost adds up each week. */
function spent(scenario: Scenario) {
  const readings = simulateChecked(scenario);
  const [cost, pay, agency, recruiting, starters] = (
    ['cost', 'costPay', 'costAgency', 'costRecruitment', 'startersFte'] as const
  ).map((id) => readings.of(0, id).subarray(1));
  for (const [week, pounds] of cost.entries()) {
    expect(Math.abs(pounds - pay[week] - agency[week] - recruiting[week])).toBeLessThan(0.02);
  }
  const sum = (weekly: Float32Array) => weekly.reduce((all, each) => all + each, 0);
  return { pounds: sum(recruiting), starters: sum(starters), weekly: recruiting };
}

test.each<[string, Partial<Scenario>, number, number]>([
  ['posts that go with their leavers', { changes: [established(7), leave(3)] }, 0, 0],
  ['leavers in a freeze', { changes: [frozen, leave(4)] }, 0, 0],
  ['three leavers of whose posts two stay', { changes: [established(9), leave(3)] }, 2, 2],
  ['growth', { changes: [established(12)] }, 2, 0],
  ['growth and leavers', { changes: [established(12), leave(3)] }, 5, 3],
  [
    'vacancies of the first day',
    { teams: [aTeam({ posts: [posts(10, { inPostFte: 8 })] })] },
    2,
    2,
  ],
  [
    'agency workers who become permanent in posts that were left',
    {
      agency: { allowed: true, coverShare: 1, leadDays: 1, ceilingShare: 1 },
      recruitment: {
        ...base.recruitment,
        round: { family: 'fixed', meanDays: 10 },
        agencyConvertsShare: 1,
      },
      changes: [leave(3)],
    },
    3,
    3,
  ],
])('%s: so many start, and so many of them replace somebody', (_, given, starters, replaced) => {
  const found = spent(service(given));
  expect(found.starters).toBe(starters);
  expect(found.pounds).toBe(starters * HIRING + replaced * REPLACING);
});

test('replacing is paid for in the week in which the starter comes', () => {
  const { weekly } = spent(service({ changes: [leave(1)] }));
  // 1 June begins the ninth week, and rounds take two.
  expect([...weekly.subarray(7, 12)]).toEqual([0, 0, 0, REPLACING + HIRING, 0]);
});

test('an abolished post that is funded again later is growth, not a replacement', () => {
  const cut: Change = {
    kind: 'set',
    on: '2026-04-06',
    until: '2026-09-07',
    path: 'teams[0].posts[0].establishedFte',
    to: 7,
  };
  const found = spent(service({ changes: [cut, leave(3)] }));
  expect(found.starters).toBe(3);
  expect(found.pounds).toBe(3 * HIRING);
});
