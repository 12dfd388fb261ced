import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { valueOf } from '../../../models/scenario/quantity.ts';
import { STANDARDS } from '../../../models/standards/library/index.ts';
import { standardRows } from '../../../web/outcomes/standard-rows.ts';
import { wordsInDoubt } from '../../../web/state/words-in-doubt.ts';
import { namedNumbers } from '../../../web/words/named-numbers.ts';
import { SHIPPED, shippedScenario } from '../../scenarios/shipped.ts';
import { realResults } from './real-results.ts';

type Test = Scenario['standard']['tests'][number];

const withTests = (scenario: Scenario, tests: readonly Test[]): Scenario => ({
  ...scenario,
  standard: { ...scenario.standard, tests: [...tests] },
});
const doubted = (scenario: Scenario): string[] => wordsInDoubt(scenario).map(({ id }) => id);

const withTwiceWaiting = (scenario: Scenario): Scenario => ({
  ...scenario,
  teams: scenario.teams.map((team) => ({
    ...team,
    cases: team.cases.map((each) => ({ ...each, waiting: 2 * valueOf(each.waiting) })),
  })),
});

describe('the words of a test', () => {
  test('are not in doubt in any shipped scenario or published standard', () => {
    for (const scenario of SHIPPED.map(shippedScenario)) expect(doubted(scenario)).toEqual([]);
    const team = shippedScenario('ni-family-intervention');
    for (const { tests } of STANDARDS) expect(doubted(withTests(team, tests))).toEqual([]);
  });

  test('are in doubt once the threshold that they name is another', () => {
    for (const scenario of SHIPPED.map(shippedScenario)) {
      const named = scenario.standard.tests.filter(({ label }) => namedNumbers(label).length > 0);
      expect(named.length).toBeGreaterThan(0);
      const moved = named.map((each) => ({ ...each, threshold: 1.5 * valueOf(each.threshold) }));
      expect(doubted(withTests(scenario, moved))).toEqual(named.map(({ id }) => id));
    }
  });

  test('name the limit of every test of a first day’s queue and of vacancies, so that neither drifts from the other', () => {
    for (const scenario of SHIPPED.map(shippedScenario)) {
      const about = scenario.standard.tests.filter(
        ({ measure, label }) => measure === 'vacancyRate' || /first day/.test(label),
      );
      expect(about.length, scenario.name).toBeGreaterThan(0);
      for (const { label } of about) expect(namedNumbers(label).length, label).toBeGreaterThan(0);
    }
  });

  test('are in doubt where they speak of the first day and another number waits then, as the run has it', () => {
    const team = shippedScenario('ni-family-intervention');
    const about = team.standard.tests.find(({ measure }) => measure === 'casesWaiting');
    if (!about) throw new Error('the team is tested for those who wait');
    const twice = withTwiceWaiting(team);
    const [doubt, ...more] = wordsInDoubt(twice);
    expect(more).toEqual([]);
    expect(doubt.id).toBe(about.id);
    for (const [scenario, times] of [
      [team, 1],
      [twice, 2],
    ] as const) {
      const { measures } = realResults(2, scenario);
      expect(measures.casesWaiting?.p50[0]).toBe(times * valueOf(about.threshold));
    }
    const first = realResults(2, twice).measures.casesWaiting?.p50[0];
    expect(doubt.tested).toContain(`on the first day there are ${first}\u00a0cases`);
  });
});

test('a table of the standard says beside each test where the service stands on the first day', () => {
  const results = realResults(2, withTwiceWaiting(shippedScenario('ni-family-intervention')));
  const rows = standardRows(results);
  for (const [place, { measure }] of results.standard.entries()) {
    const first = results.measures[measure]?.p50[0];
    if (first === null || first === undefined) throw new Error(`${measure} has no first day`);
    const said = rows[place].detail.match(/\(([\d.]+).* on the first day\)$/)?.[1];
    const isShare = results.standard[place].unit === 'share';
    expect(Math.abs(Number(said) - (isShare ? 100 : 1) * first)).toBeLessThan(0.05 + 1e-9);
  }
});

test('numbers are found in words as people write them', () => {
  const values = (words: string) => namedNumbers(words).map(({ value }) => value);
  expect(values('At most 1,200 cases')).toEqual([1200]);
  expect(values('At most one case holder in ten over the cap')).toEqual([1 / 10]);
  expect(values('At least 74 in 100 assessments within 45 working days')).toEqual([74 / 100, 45]);
  expect(values('No more than 14.5 % vacant')).toEqual([14.5 / 100]);
  expect(values('No case holder over the cap')).toEqual([0]);
  expect(values('The work in hand needs no more hours than the rota has')).toEqual([]);
});
