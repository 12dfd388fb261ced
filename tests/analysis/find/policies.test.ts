import { expect, test } from 'vitest';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

const service = { startDate: '2026-04-06', weeks: 16, bankHolidays: 'none' } as const;
const people = (from: number, to: number) => ({ what: { kind: 'people' }, from, to });

const policiesFor = async (test?: string) => {
  const { policies } = await ask(busyTeam({ service }), {
    levers: [people(8, 9)],
    test,
    mostReplications: 100,
    policies: 'cases',
  });
  if (!policies) throw new Error('policies were asked for');
  return policies;
};

test('posts are counted for the caseload that the target asks for where it is below the cap', async () => {
  const policies = await policiesFor('caseload');
  // The test asks for 9.5 cases at most, below the cap of 10.
  for (const { demand, postsFte } of policies.rows) expect(postsFte).toBe(Math.ceil(demand / 9.5));
  expect(policies.how).toContain('9.5 that “At most 9.5 cases for each worker” asks for');
  const [mean, , p90] = policies.rows;
  expect(mean.breach).toBeLessThan(0.5);
  expect(p90.breach).toBeLessThan(mean.breach);
});

test('posts for a higher percentile of demand are no fewer, cost no less and are breached no more', async () => {
  const policies = await policiesFor('waiting');
  expect(policies.how).toContain('the cap of 10');
  expect(policies.rows.map(({ id }) => id)).toEqual(['mean', 'p80', 'p90']);
  // Everybody is in post and nobody leaves: posts are demand ÷ cap, rounded up.
  for (const { demand, postsFte } of policies.rows) expect(postsFte).toBe(Math.ceil(demand / 10));
  policies.rows.slice(1).forEach((row, i) => {
    const before = policies.rows[i];
    expect(row.postsFte).toBeGreaterThanOrEqual(before.postsFte);
    expect(row.costPounds).toBeGreaterThanOrEqual(before.costPounds);
    expect(row.breach).toBeLessThanOrEqual(before.breach);
  });
});

const [caseloadTest] = busyTeam().standard.tests;
const bothTests = {
  name: 'Cases and hours',
  tests: [
    caseloadTest,
    { ...caseloadTest, id: 'load', label: 'Hours', measure: 'loadRatio', threshold: 1 },
  ],
};
const HOURS_SUIT_BETTER = 'would suit it better';

test('posts are counted from what a target is about, unless asked otherwise', async () => {
  const scenario = busyTeam({ service, standard: bothTests });
  const question = { levers: [people(8, 9)], mostReplications: 100 };
  const ofTest = async (test: string, policies: string) =>
    (await ask(scenario, { ...question, test, policies })).policies;
  const [caseload, load, asked] = [
    await ofTest(caseloadTest.id, 'suited'),
    await ofTest('load', 'suited'),
    await ofTest('load', 'cases'),
  ];
  expect(caseload?.basis).toBe('cases');
  expect(load?.basis).toBe('hours');
  expect(load?.how).not.toContain(HOURS_SUIT_BETTER);
  expect(asked?.basis).toBe('cases');
  expect(asked?.how).toContain(HOURS_SUIT_BETTER);
});

test.each([
  { hoursPerMonth: 1, basis: 'cases' },
  { hoursPerMonth: 60, basis: 'hours' },
])(
  'a target about neither has posts counted from $basis at $hoursPerMonth hours a case and month',
  async ({ hoursPerMonth, basis }) => {
    const team = busyTeam({ service, standard: bothTests });
    const scenario = { ...team, stages: team.stages.map((stage) => ({ ...stage, hoursPerMonth })) };
    const question = { levers: [people(8, 9)], mostReplications: 100 };
    const { policies } = await ask(scenario, { ...question, policies: 'suited' });
    expect(policies?.basis).toBe(basis);
    const other = basis === 'cases' ? 'hours' : 'cases';
    const { policies: others } = await ask(scenario, { ...question, policies: other });
    // Whichever was not taken asks for fewer.
    expect(others?.rows[0].fteNeeded).toBeLessThan(policies?.rows[0].fteNeeded ?? 0);
  },
);

test('posts are counted for a caseload that counts those not allocated, as for one that does not', async () => {
  const asked = 9;
  const standard = {
    name: 'All cases',
    tests: [{ ...caseloadTest, id: 'all', measure: 'caseloadAll' as const, threshold: asked }],
  };
  const { policies } = await ask(busyTeam({ service, standard }), {
    levers: [people(8, 9)],
    test: 'all',
    mostReplications: 100,
    policies: 'suited',
  });
  expect(policies?.basis).toBe('cases');
  expect(policies?.rows.map(({ postsFte }) => postsFte)).toEqual(
    policies?.rows.map(({ demand }) => Math.ceil(demand / asked)),
  );
  expect(policies?.rows[2].breach).toBeLessThan(0.5);
});

test('policies say in how many futures each was tried', async () => {
  const { rows, how } = await policiesFor('waiting');
  expect(rows.map(({ chance }) => chance.futures)).toEqual([100, 100, 100]);
  expect(how).toContain('each policy in 100;');
});
