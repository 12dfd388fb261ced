import type { Scenario } from '../../inputs/scenario.ts';
import type { Sample } from './sampler.ts';
import { budgetsToHold, type Target, type TargetBudget } from './target.ts';
import { budgetLabel } from './target-words.ts';

/** A test of the standard or a budget, each by itself. */
export interface Condition {
  /** Id of the test, or the financial year of the budget: no test can be called like one. */
  id: string;
  label: string;
  /** Whether each future of a sample meets it. */
  metIn: (sample: Sample) => readonly number[];
}

/** Whether an id is that of a budget and not of a test. */
export const isBudgetId = (id: string): boolean => /^\d/.test(id);

/** `“At most 10 cases waiting”`, `the budget for 2026-27`. */
export const conditionWords = ({ test, label }: { test: string; label: string }): string =>
  isBudgetId(test) ? label : `“${label}”`;

const ofTests = ({ standard: { tests } }: Scenario): Condition[] =>
  tests.map(({ id, label }, at) => ({ id, label, metIn: ({ metOfTests }) => metOfTests[at] }));

const ofBudget = (year: TargetBudget, { budgets }: Target): Condition => ({
  id: year.label,
  label: budgetLabel(year),
  metIn: ({ metOfBudgets }) => metOfBudgets[budgets.indexOf(year)],
});

/** What has to come true for a target, one by one. */
export function conditionsOf(scenario: Scenario, target: Target): Condition[] {
  const tests = target.reading
    ? ofTests(scenario).filter(({ id }) => target.test === undefined || id === target.test)
    : [];
  return [...tests, ...budgetsToHold(target).map((year) => ofBudget(year, target))];
}

/** The tests of the standard that were not asked for. */
export function otherTestsOf(scenario: Scenario, target: Target): Condition[] {
  const asked = new Set(conditionsOf(scenario, target).map(({ id }) => id));
  return ofTests(scenario).filter(({ id }) => !asked.has(id));
}
