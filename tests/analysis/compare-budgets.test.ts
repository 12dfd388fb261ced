import { beforeAll, describe, expect, test } from 'vitest';
import { createRun, type Scenario, summarise } from '../../models/index.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { asking } from './ask-compare.ts';

const FUTURES = 60;
const SEED = 'seed';

type Budgets = Scenario['costs']['budgets'];

/** A year in full and ten weeks of the next. */
function service(name: string, more: Partial<Scenario['costs']> = {}): Scenario {
  const scenario = tinyScenario();
  return {
    ...scenario,
    name,
    service: { ...scenario.service, weeks: 62 },
    costs: { ...scenario.costs, ...more },
  };
}

const asRun = (scenario: Scenario) =>
  summarise(scenario, SEED, FUTURES, createRun(scenario, SEED).simulate(0, FUTURES));

const ask = (...scenarios: Scenario[]) =>
  asking({ replications: FUTURES, attributionReplications: 20 }, ...scenarios);

let near: number;
const forYears = (pounds: number): Budgets => [
  { beginsIn: 2026, pounds },
  { beginsIn: 2027, pounds },
];
beforeAll(() => {
  near = asRun(service('Today')).years[0].measures.cost?.p50 ?? Number.NaN;
});

describe('budgets of compared scenarios', () => {
  test('hold with the chances that their runs give, each held against its own', async () => {
    const today = service('Today', { budgets: forYears(near) });
    const reform = service('Reform', { budgets: forYears(1.02 * near), pensionShare: 0.23 });
    const { budgets } = await ask(today, reform);
    expect(budgets?.map(({ label }) => label)).toEqual(['2026-27']);
    const chances = [today, reform].map((each) => asRun(each).budgets?.years[0].holds);
    expect(budgets?.[0].scenarios.map((held) => held?.holds)).toEqual(chances);
    const [first, second] = chances.map((chance) => chance?.probability ?? Number.NaN);
    expect(budgets?.[0].scenarios[1]?.gap?.mean).toBeCloseTo(second - first, 12);
  });

  test('are not told apart where nothing else differs that costs', async () => {
    const today = service('Today', { budgets: forYears(near) });
    const { sentences, budgets } = await ask(today, { ...today, name: 'The same' });
    expect(budgets?.[0].scenarios[1]?.gap?.mean).toBe(0);
    const [last] = sentences.slice(-1);
    expect(last).toContain('The chance that the budget for 2026-27 holds is');
    expect(last).toContain('not told from the first');
  });

  test('are no change of the service', async () => {
    const dearer = { pensionShare: 0.23 };
    const without = await ask(service('Today'), service('Reform', dearer));
    const held = await ask(
      service('Today', { budgets: forYears(near) }),
      service('Reform', { ...dearer, budgets: forYears(2 * near) }),
    );
    expect(held.comparisons).toEqual(without.comparisons);
    expect(without.budgets).toBeUndefined();
    expect(without.sentences.join(' ')).not.toMatch(/budget/);
  });

  test('may be set by one alone', async () => {
    const reform = service('Reform', { budgets: forYears(near) });
    const { budgets, sentences } = await ask(service('Today'), reform);
    const [first, second] = budgets?.[0].scenarios ?? [];
    expect(first).toBeNull();
    expect(second?.gap).toBeUndefined();
    expect(sentences.at(-1)).toMatch(/^The chance .* is [^“]*in “Reform” \(£[^)]*\)\.$/);
  });
});
