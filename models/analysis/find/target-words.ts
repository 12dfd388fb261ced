import { dateWords } from '../../calendar/date-words.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { listWords } from '../../report/list-words.ts';
import { poundsAsGiven } from '../../report/pounds-words.ts';
import { budgetsToHold, type Target, type TargetBudget } from './target.ts';
import { dateOfWeek } from './weeks.ts';

/** `on 29 March 2027`, `in every week from 29 March 2027 to 1 April 2029`. */
export const timeWords = (scenario: Scenario, { when, date, week, lastRead }: Target): string =>
  when === 'that-week' || week === lastRead
    ? `on ${dateWords(date)}`
    : `in every week from ${dateWords(date)} to ${dateWords(dateOfWeek(scenario, lastRead))}`;

/** `the budget for 2027-28`. */
export const budgetLabel = ({ label }: Pick<TargetBudget, 'label'>): string =>
  `the budget for ${label}`;

/** `the budget for 2027-28`; `the budgets for 2026-27 and 2027-28`. */
export const budgetsLabel = (budgets: readonly Pick<TargetBudget, 'label'>[]): string =>
  budgets.length === 1
    ? budgetLabel(budgets[0])
    : `the budgets for ${listWords(budgets.map(({ label }) => label))}`;

/** `the budget of £1.20 million for 2027-28 holds`; `the budgets for 2026-27 and 2027-28 both hold`. */
function holdWords(budgets: readonly TargetBudget[]): string {
  const [first] = budgets;
  if (budgets.length === 1)
    return `the budget of ${poundsAsGiven(first.budgetPounds)} for ${first.label} holds`;
  return `${budgetsLabel(budgets)} ${budgets.length === 2 ? 'both' : 'all'} hold`;
}

/** What has to come true: `“W” is met on 29 March 2027 and, in the same future, the budget of £1.20 million for 2026-27 holds`. */
export function targetWords(scenario: Scenario, target: Target): string {
  const held = holdWords(budgetsToHold(target));
  if (target.standardLabel === undefined) return held;
  const met = `${target.standardLabel} is met ${timeWords(scenario, target)}`;
  return target.of === 'both' ? `${met} and, in the same future, ${held}` : met;
}

/** The target by name: `“W”`, `the budget for 2026-27`, `“W” and the budget for 2026-27`. */
export function targetLabel(target: Target): string {
  const parts = [
    ...(target.standardLabel === undefined ? [] : [target.standardLabel]),
    ...(target.of === 'standard' ? [] : [budgetsLabel(budgetsToHold(target))]),
  ];
  return listWords(parts);
}

/** What a breach of it is: `“W” is not met at the time of the target`. */
export function breachWords(target: Target): string {
  const asked = budgetsToHold(target);
  const standard =
    target.test === undefined
      ? 'not every test of the standard is met'
      : `${target.standardLabel} is not met`;
  const budget =
    asked.length > 1
      ? `${budgetsLabel(asked)} do not all hold`
      : asked.map((each) => `${budgetLabel(each)} does not hold`).join('');
  if (target.of === 'budget') return budget;
  const alone = `${standard} at the time of the target`;
  return target.of === 'both' ? `${alone}, or ${budget}` : alone;
}
