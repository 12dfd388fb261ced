import { describe, expect, test } from 'vitest';
import {
  createRun,
  type RunResults,
  type Scenario,
  setInput,
  summarise,
  validateScenario,
} from '../../models/index.ts';
import { chanceOf } from '../../models/statistics/chance.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { aScenario, aTeam, posts } from '../support/scenarios.ts';
import { toldByHand } from './told-by-hand.ts';

const FUTURES = 20;
type Budgets = NonNullable<Scenario['costs']['budgets']>;

/** Two financial years of 52 weeks each, the first with 29 February 2028 after its end, and ten weeks of a third. */
function service(budgets?: Budgets): Scenario {
  const scenario = tinyScenario();
  return {
    ...scenario,
    service: { ...scenario.service, startDate: '2026-04-06', weeks: 114 },
    costs: { ...scenario.costs, ...(budgets ? { budgets } : {}) },
  };
}

/** Each week costs £1,000 and as many pounds more as the number of the future. */
const rising = (budgets: Budgets): NonNullable<RunResults['budgets']> => {
  const { budgets: found } = toldByHand(service(budgets), FUTURES, {
    cost: (future, week) => (week === 0 ? Number.NaN : 1000 + future),
  });
  if (!found) throw new Error('no budgets');
  return found;
};

const budget = (beginsIn: number, pounds: number): Budgets[number] => ({ beginsIn, pounds });
/** A year’s budget whose part for 364 days is what 52 weeks at this cost come to. */
const justEnough = (aWeek: number) => (52 * aWeek * 365.25) / 364;

describe('the chance that a budget holds', () => {
  test('is the share of futures whose year costs no more than the budget for as many days', () => {
    const [year] = rising([budget(2026, justEnough(1007.5))]).years;
    expect(year.holds).toEqual(chanceOf(8, FUTURES));
    expect(year.weeks).toBe(52);
    expect(year.forDaysPounds).toBeCloseTo(52 * 1007.5, 6);
    expect(year.overspend?.mean).toBeCloseTo(52 * (9.5 - 7.5), 3);
  });

  test('is 1 of what a year’s pay comes to, in leap years and years of 53 weeks too, and 0 of a little less', () => {
    const base = aScenario();
    const yearly = 40_000 + 0.15 * (40_000 - 5000) + 0.211 * 40_000;
    const judged = (share: number) => {
      const scenario = aScenario({
        service: { startDate: '2026-04-06', weeks: 312, bankHolidays: 'england-and-wales' },
        teams: [aTeam({ posts: [posts(1)] })],
        costs: {
          ...base.costs,
          budgets: [2026, 2027, 2028, 2029, 2030, 2031].map((beginsIn) =>
            budget(beginsIn, share * yearly),
          ),
        },
      });
      const results = summarise(scenario, 'one', 1, createRun(scenario, 'one').simulate(0, 1));
      const { years = [] } = results.budgets ?? {};
      return years.map(({ label, weeks, holds }) => [label, weeks, holds?.probability]);
    };
    expect(judged(1)).toContainEqual(['2027-28', 52, 1]);
    expect(judged(1)).toContainEqual(['2030-31', 53, 1]);
    expect(judged(1).every(([, , chance]) => chance === 1)).toBe(true);
    expect(judged(0.9999).every(([, , chance]) => chance === 0)).toBe(true);
  });

  test('holds where the cost is the budget to the pound', () => {
    const exact = toldByHand(service([budget(2026, 365250)]), FUTURES, { cost: () => 7000 });
    expect(exact.budgets?.years[0].holds?.probability).toBe(1);
  });

  test('never falls as the budget rises', () => {
    const chances = [900, 1000, 1005.5, 1012.5, 1019, 1100].map(
      (aWeek) =>
        rising([budget(2026, justEnough(aWeek))]).years[0].holds?.probability ?? Number.NaN,
    );
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(chances[0]).toBe(0);
    expect(chances[chances.length - 1]).toBe(1);
  });

  test('of all years together is of the futures in which each holds', () => {
    const { allHold, years } = rising([
      budget(2027, justEnough(1003.5)),
      budget(2026, justEnough(1007.5)),
    ]);
    expect(years.map(({ label }) => label)).toEqual(['2026-27', '2027-28']);
    expect(allHold).toEqual(chanceOf(4, FUTURES));
  });
});

describe('a year that was not simulated in full', () => {
  test('is not judged, and does not stand in the way of the others', () => {
    const enough = budget(2026, justEnough(2000));
    const { years, allHold } = rising([enough, budget(2028, 1), budget(2040, 1)]);
    expect(years.map(({ weeks, holds }) => [weeks, holds === null])).toEqual([
      [52, false],
      [10, true],
      [0, true],
    ]);
    expect(allHold?.probability).toBe(1);
  });

  test('leaves no chance where it is the only one', () => {
    expect(rising([budget(2028, 1)]).allHold).toBeNull();
  });
});

test('budgets of part of the results are those of the whole where the cost is among it, and left out elsewhere', () => {
  const scenario = service([budget(2026, 900_000), budget(2027, 1_000_000)]);
  const values = createRun(scenario, 'part').simulate(0, FUTURES);
  const of = (measures?: ('cost' | 'caseload')[]) =>
    summarise(scenario, 'part', FUTURES, values, { measures }).budgets;
  expect(of(['caseload', 'cost'])).toEqual(of());
  expect(of()?.years.length).toBe(2);
  expect(of(['caseload'])).toBeUndefined();
});

test('budgets steer nothing', () => {
  const run = (scenario: Scenario) => {
    const values = createRun(scenario, 'same').simulate(0, FUTURES);
    return { values, results: summarise(scenario, 'same', FUTURES, values) };
  };
  const without = run(service());
  const held = run(service([budget(2026, 400000)]));
  expect(held.values).toEqual(without.values);
  expect(without.results.budgets).toBeUndefined();
  expect(held.results.years).toEqual(without.results.years);
});

describe('what is said of budgets', () => {
  const said = (budgets: Budgets) =>
    toldByHand(service(budgets), FUTURES, { cost: (future) => 1000 + future }).summary.sentences;

  test('of one: its chance, and how far the cost is from it', () => {
    const sentences = said([budget(2026, justEnough(1007.5))]);
    expect(sentences).toContainEqual(
      expect.stringMatching(
        /^The chance that the budget of £52,569\.91 for 2026-27 holds is 40.% \(±\d+\)\.$/,
      ),
    );
    expect(sentences).toContainEqual(
      expect.stringMatching(
        /^Against the budget of 2026-27, the cost of staff is £104 over \(±£\d+\) on average, range £2\d\d under to £4\d\d over; a budget of £5\d,\d00 would have held in 9 of 10 of these futures\.$/,
      ),
    );
  });

  test.each([2, 15, 20, 33])(
    'of one that holds in fewer than nine of ten of %i futures: which would',
    (futures) => {
      const of = (pounds: number) =>
        toldByHand(service([budget(2026, pounds)]), futures, {
          cost: (future) => 40_321 + 7.3 * future ** 2,
        });
      const told = of(52 * 40_000).summary.sentences.join(' ');
      const [, named] =
        /a budget of £([\d.]+)\s+million would have held in 9 of 10/.exec(told) ?? [];
      const holdsOf = (pounds: number) => of(pounds).budgets?.years[0].holds?.probability;
      const enough = Math.round(1e6 * Number(named));
      expect(holdsOf(enough)).toBeGreaterThanOrEqual(0.9);
      const { enoughPounds = 0 } = of(1).budgets?.years[0] ?? {};
      expect(holdsOf(enoughPounds ?? 0)).toBeGreaterThanOrEqual(0.9);
      expect(holdsOf((enoughPounds ?? 0) - 2)).toBeLessThan(0.9);
      expect(enough - (enoughPounds ?? 0)).toBeLessThan(10_000);
      expect(of(enough).summary.sentences.join(' ')).not.toContain('would have held');
    },
  );

  test('of a single future: what it costs more or less, and no range', () => {
    const one = toldByHand(service([budget(2026, 52 * 1000)]), 1, { cost: () => 1100 });
    const told = one.summary.sentences.find((each) => each.startsWith('Against the budget'));
    expect(told).toMatch(/^Against the budget of 2026-27, the cost of staff is £5,\d+ over\.$/);
  });

  test('tells a budget as it was entered, whatever its size', () => {
    const told = (pounds: number) => said([budget(2026, pounds)]).join(' ');
    expect(told(11_998_437)).toContain('budget of £11,998,437 for');
    expect(told(53_690)).toContain('budget of £53,690 for');
    expect(told(12_340_000)).toMatch(/budget of £12.34\smillion for/);
    expect(told(1234.5)).toContain('budget of £1,234.50 for');
  });

  test('of several: each, and all together', () => {
    const two = [budget(2026, justEnough(1007.5)), budget(2027, justEnough(1003.5))];
    expect(said(two)).toContainEqual(
      expect.stringMatching(
        /40.% .* for 2026-27 .* and 20.% .* for 2027-28 .*; that both hold, 20.% /,
      ),
    );
  });

  test('of one that is not judged: why', () => {
    expect(said([budget(2028, 1), budget(2040, 1)])).toContain(
      'A budget is judged by a whole year: 2028-29 (10 weeks) is simulated in part and 2040-41 is not simulated.',
    );
  });

  test('nothing where there is none', () => {
    const sentences = toldByHand(service(), FUTURES, {}).summary.sentences;
    expect(sentences.join(' ')).not.toMatch(/budget/i);
  });
});

describe('refused is', () => {
  const problemsOf = (scenario: unknown) => {
    const read = validateScenario(scenario);
    return read.ok ? [] : read.problems;
  };

  test('a second budget of one year', () => {
    const [problem] = problemsOf(service([budget(2026, 1000), budget(2027, 1), budget(2026, 5)]));
    expect(problem.path).toBe('costs.budgets[2].beginsIn');
    expect(problem.value).toBe('2026');
  });

  test('a budget of nothing', () => {
    const [problem] = problemsOf(service([budget(2026, 0)]));
    expect(problem.path).toBe('costs.budgets[0].pounds');
  });

  test('a dated change of a budget, which is of its year already', () => {
    const scenario = service([budget(2026, 1000)]);
    scenario.changes = [
      { kind: 'set', on: '2026-10-05', path: 'costs.budgets[0].pounds', to: 2000 },
    ];
    expect(problemsOf(scenario)).toMatchObject([{ path: 'changes[0].path' }]);
  });
});

test('a budget can be set by its path', () => {
  const set = setInput(service([budget(2026, 1000)]), 'costs.budgets[0].pounds=2000', '--set');
  expect(set).toEqual({ scenario: service([budget(2026, 2000)]) });
});
