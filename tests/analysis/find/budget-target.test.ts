import { describe, expect, test } from 'vitest';
import { createRun, type Scenario, summarise } from '../../../models/index.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask, problemsOf, valuesOf } from './ask.ts';

type Budgets = NonNullable<Scenario['costs']['budgets']>;

const WEEKS = 104;
const service = { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' } as const;
const people = (from: number, to: number) => [{ what: { kind: 'people' }, from, to }];

/** The scenario with budgets of so many pounds for years from 2026-27 on. */
const withBudgets = (scenario: Scenario, ...pounds: number[]): Scenario => ({
  ...scenario,
  costs: {
    ...scenario.costs,
    budgets: pounds.map((each, at): Budgets[number] => ({ beginsIn: 2026 + at, pounds: each })),
  },
});

/** Nobody comes or goes, so that a post costs the same in every future. */
const recruitment = { ...aScenario().recruitment, open: false };
const settled = aScenario({
  service,
  recruitment,
  streams: [aStream({ referralsPerYear: 100 })],
  stages: [aStage()],
  teams: [aTeam({ posts: [posts(8)] })],
});
const [{ payPerYear }] = settled.roles;
const { employerNiShare, employerNiThresholdPounds, pensionShare } = settled.costs;
const number = (of: unknown) => (of as { value?: number }).value ?? (of as number);
/** What an FTE costs a year: pay, National Insurance above its threshold, pension. */
const FTE_POUNDS =
  number(payPerYear) * (1 + number(pensionShare)) +
  number(employerNiShare) * (number(payPerYear) - number(employerNiThresholdPounds));

describe('where each post costs the same in every future', () => {
  test.each([6.5, 9.9, 12.1])('a budget of %d posts pays for its whole ones', async (funded) => {
    const answer = await ask(withBudgets(settled, funded * FTE_POUNDS), {
      levers: people(5, 15),
      target: 'budget',
      mostReplications: 100,
    });
    expect(valuesOf(answer.plan)).toEqual([Math.floor(funded)]);
    expect(answer.levers[0].helps).toBe('less');
    expect(answer.plan?.chance).toBe(1);
    expect(answer.outcome).toBe(funded < 8 ? 'found' : 'already');
    for (const { values, chance } of answer.points)
      expect(chance).toBe(Number((values[0] ?? 0) <= funded));
  });

  test('with a date the budget of its year counts, from then on the later ones too, and without all', async () => {
    const scenario = withBudgets(settled, 12.5 * FTE_POUNDS, 9.5 * FTE_POUNDS);
    const mostWith = async (question: object) =>
      valuesOf(
        (
          await ask(scenario, {
            levers: people(5, 15),
            target: 'budget',
            mostReplications: 100,
            ...question,
          })
        ).plan,
      );
    expect(await mostWith({ by: '2026-12-31' })).toEqual([12]);
    expect(await mostWith({ by: '2027-12-31' })).toEqual([9]);
    expect(await mostWith({ by: '2026-12-31', when: 'from-then-on' })).toEqual([9]);
    expect(await mostWith({})).toEqual([9]);
    expect(await mostWith({ by: '2028-04-03' })).toEqual([9]);
  });

  test('the sentence tells the most that the budget pays for, and what it is held against', async () => {
    const answer = await ask(withBudgets(settled, 6.5 * FTE_POUNDS), {
      levers: people(5, 15),
      target: 'budget',
      mostReplications: 100,
    });
    expect(answer.sentences[0]).toMatch(
      /: 6\s+FTE is the most with which the budget of £\S+ for 2026-27 holds with a chance of 90\s+%/,
    );
    expect(answer.provenance.method).toContain('364 of 365');
  });
});

/** A standard of so many people at least. */
const ofPeople = (scenario: Scenario, threshold: number): Scenario => ({
  ...scenario,
  standard: {
    name: 'People',
    tests: [
      {
        id: 'people',
        label: `At least ${threshold} people`,
        measure: 'peopleInPostFte',
        comparison: 'at-least',
        threshold,
      },
    ],
  },
});

describe('a standard and a budget that leave one number of people of eighty, or none', () => {
  const answerOf = (atLeast: number, funded: number, step = 1) =>
    ask(ofPeople(withBudgets(settled, funded * FTE_POUNDS), atLeast), {
      levers: [{ ...people(5, 85)[0], step }],
      target: 'both',
      by: '2027-03-31',
      mostReplications: 100,
    });

  test.each([13, 23, 58])('that number is found: %d', async (only) => {
    const answer = await answerOf(only, only + 0.5);
    expect(valuesOf(answer.plan)).toEqual([only]);
    expect(answer.outcome).toBe('found');
    expect(valuesOf(answer.alone?.together?.lowest)).toEqual([only]);
    expect(valuesOf(answer.alone?.together?.highest)).toEqual([only]);
  });

  test('both ends of several are told', async () => {
    const { alone, sentences } = await answerOf(31, 37.5);
    expect(valuesOf(alone?.together?.lowest)).toEqual([31]);
    expect(valuesOf(alone?.together?.highest)).toEqual([37]);
    expect(sentences.join(' ')).toMatch(/Both are met together from 31\s+FTE .* to 37\s+FTE/);
  });

  test('where there is none, what each takes by itself says how far they are apart', async () => {
    const { outcome, plan, alone, sentences } = await answerOf(40, 36.5);
    expect([outcome, plan]).toEqual(['none', null]);
    expect(valuesOf(alone?.standard)).toEqual([40]);
    expect(valuesOf(alone?.budget)).toEqual([36]);
    expect(alone?.together).toBeNull();
    expect(sentences.join(' ')).toMatch(
      /By itself the standard takes at least 40\s+FTE .*; the budget for 2026-27 allows at most 36\s+FTE/,
    );
    // Beyond 85 the budget does not hold, below 5 the standard is not met.
    expect(sentences.join(' ')).not.toContain('wider range');
    expect(sentences.join(' ')).toContain('larger budget');
  });
});

const busy = busyTeam({ service });
const WANTED = 0.8;

describe('the standard and the budget in the same future', () => {
  /** What eight people cost or so, which people who leave make less and the cost of replacing them more. */
  const pounds = async () => {
    const { doNothing } = await ask(busy, { levers: people(7, 12), mostReplications: 100 });
    return doNothing.costPounds / 2;
  };
  const question = {
    levers: people(6, 16),
    test: 'waiting',
    by: '2027-03-29',
    chance: WANTED,
    mostReplications: 400,
  };

  test('are met together no more often than either, and no less than both chances leave', async () => {
    const scenario = withBudgets(busy, 1.25 * (await pounds()));
    const { points, alone } = await ask(scenario, { ...question, target: 'both' });
    expect(points.length).toBeGreaterThan(3);
    for (const { chance, parts } of points) {
      if (!parts) throw new Error('both parts are told');
      expect(chance).toBeLessThanOrEqual(Math.min(parts.standard.chance, parts.budget.chance));
      expect(chance).toBeGreaterThanOrEqual(parts.standard.chance + parts.budget.chance - 1 - 1e-9);
    }
    expect(alone?.standardWants).toBe('more');
  });

  test('a budget that always holds changes nothing: the chance is that of the standard', async () => {
    const alone = await ask(busy, question);
    const both = await ask(withBudgets(busy, 1e9), { ...question, target: 'both' });
    expect(both.plan?.values).toEqual(alone.plan?.values);
    expect(both.plan?.chance).toBe(alone.plan?.chance);
    expect(both.outcome).toBe(alone.outcome);
  });

  test('a budget that never holds is met with no value, and said to stand in the way', async () => {
    const none = await ask(withBudgets(busy, 1), { ...question, target: 'both' });
    expect([none.outcome, none.plan]).toEqual(['none', null]);
    expect(none.hardest?.map(({ test }) => test)).toEqual(['2026-27']);
  });

  test('what each takes by itself is what is found for it alone', async () => {
    const scenario = withBudgets(busy, 1.1 * (await pounds()));
    const { alone } = await ask(scenario, { ...question, target: 'both' });
    const standard = await ask(scenario, question);
    const budget = await ask(scenario, { ...question, test: undefined, target: 'budget' });
    expect(alone?.standard?.values).toEqual(standard.plan?.values);
    expect(alone?.budget?.values).toEqual(budget.plan?.values);
    expect(budget.levers[0].helps).toBe('less');
    expect(standard.levers[0].helps).toBe('more');
  });
});

test('the chance that a budget holds beside a plan for the standard is that which a run tells', async () => {
  const scenario = withBudgets(busy, 430_000, 425_000);
  const { doNothing } = await ask(
    scenario,
    { levers: people(7, 12), mostReplications: 200 },
    'told',
  );
  const values = createRun(scenario, 'told').simulate(0, doNothing.futures);
  const { budgets } = summarise(scenario, 'told', doNothing.futures, values);
  expect(doNothing.budgets?.map(({ year, chance }) => [year, chance])).toEqual(
    budgets?.years.map(({ label, holds }) => [label, holds?.probability]),
  );
  const all = await ask(
    scenario,
    { levers: people(7, 12), target: 'budget', mostReplications: doNothing.futures },
    'told',
  );
  expect(all.doNothing.chance * all.doNothing.futures).toBeCloseTo(
    (budgets?.allHold?.probability ?? Number.NaN) * doNothing.futures,
    6,
  );
});

test('a plan for the standard by 31 March tells the budget of the year that ends with it', async () => {
  const scenario = withBudgets(busy, 430_000, 425_000);
  const { doNothing, sentences } = await ask(scenario, {
    levers: people(8, 12),
    by: '2027-03-31',
    mostReplications: 100,
  });
  expect(doNothing.budgets?.map(({ year }) => year)).toEqual(['2026-27']);
  expect(sentences.join(' ')).toMatch(
    /the chance that the budget for 2026-27 \(£430,000\) holds is/,
  );
});

test('costs are told up to the end of the year whose budget has to hold, and say so', async () => {
  const scenario = withBudgets(busy, 1e6);
  const question = { levers: people(9, 12), by: '2026-07-06', mostReplications: 100, chance: 0.5 };
  const both = await ask(scenario, { ...question, target: 'both' });
  const year = await ask(scenario, {
    levers: people(8, 12),
    target: 'budget',
    mostReplications: 100,
  });
  expect(both.doNothing.costPounds).toBeCloseTo(year.doNothing.costPounds, 6);
  expect([both.target.lastDate, both.target.costsTo]).toEqual(['2026-07-06', '2027-04-05']);
  expect(both.sentences.join(' ')).toContain('Cost up to 5 April 2027, against doing nothing');
  expect(both.weeks.at(-1)).toBe('2026-07-06');
});

describe('what cannot be judged is refused with what is possible', () => {
  const asked = { levers: people(7, 12), target: 'budget' };

  test('a scenario without budgets', () => {
    expect(problemsOf(busy, asked)).toEqual([
      'target: the budgets of this scenario are none: it sets no budget for any financial year; set one for 2026-27 or 2027-28 (costs.budgets), or ask for the standard',
    ]);
  });

  test('budgets of years that are simulated in part or not at all', () => {
    const short = withBudgets(busyTeam(), 1, 1);
    expect(problemsOf(short, asked)).toEqual([
      'target: the budgets of this scenario cannot be judged, which takes a whole year: 2026-27 is simulated in part and 2027-28 is not simulated; simulate more weeks, so that a financial year is whole, and set its budget (costs.budgets), or ask for the standard',
    ]);
  });

  test('a date in a year without a budget', () => {
    expect(problemsOf(withBudgets(busy, 1), { ...asked, by: '2027-06-30' })).toEqual([
      'by: 2027-06-30 (30 June 2027) is in 2027-28, for which there is no budget; choose a date in 2026-27, leave it out for every budget, or ask for the standard',
    ]);
  });

  test('a test of the standard where the budget alone is asked for', () => {
    expect(problemsOf(withBudgets(busy, 1), { ...asked, test: 'waiting' })).toEqual([
      'test: "waiting" is a test of the standard, which is not what has to be met: the budget is; leave it out, or ask for the standard and the budget together (target: both)',
    ]);
  });

  test('and a standard without tests stands in the way of no budget', () => {
    const untested = { ...withBudgets(busy, 1), standard: { name: 'None', tests: [] } };
    expect(problemsOf(untested, asked)).toEqual([]);
    expect(problemsOf(untested, { ...asked, target: 'both' })).toHaveLength(1);
  });
});
