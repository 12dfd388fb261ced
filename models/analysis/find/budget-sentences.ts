import type { Scenario } from '../../inputs/scenario.ts';
import { isJudgedYear } from '../../report/budget-years.ts';
import { poundsAsGiven } from '../../report/pounds-words.ts';
import { budgetsOf, notJudgedList } from './budgets-asked.ts';
import type { Found } from './found.ts';
import type { Lever } from './levers/lever.ts';
import type { RangedLever } from './levers/ranged-lever.ts';
import { isDoingNothing } from './plan-sentences.ts';
import type { FindPlan, FindPoint } from './result.ts';
import { budgetsToHold, type Target } from './target.ts';
import { budgetsLabel } from './target-words.ts';
import { chanceWords, leverValue, leverValues, seenWords } from './words.ts';

/** Between which values the standard and budgets are met together, and what each takes by itself. */
export function aloneSentences(
  [{ lever, values }]: readonly RangedLever[],
  target: Target,
  { alone }: Pick<Found, 'alone'>,
): string[] {
  if (!alone) return [];
  const { standardWants, standard, budget, together } = alone;
  const value = (point: FindPoint) => leverValue(lever, point.values[0]);
  const isRange = together && value(together.lowest) !== value(together.highest);
  const takes = (point: FindPoint | null, wants: 'more' | 'less') => {
    if (!point) return 'no value looked at';
    const close = point.verdict === 'too close' ? ', too close to tell' : '';
    const isEnd = point.values[0] === (wants === 'more' ? values[0] : values[values.length - 1]);
    const end = isEnd ? `, the ${wants === 'more' ? 'lowest' : 'highest'} value looked at` : '';
    return `${wants === 'more' ? 'at least' : 'at most'} ${value(point)} (${seenWords(point)}${close}${end})`;
  };
  const budgetWants = standardWants === 'more' ? 'less' : 'more';
  const verb = (wants: 'more' | 'less') => (wants === 'more' ? 'takes' : 'allows');
  const held = budgetsLabel(budgetsToHold(target));
  const budgetVerb =
    budgetsToHold(target).length > 1 ? verb(budgetWants).slice(0, -1) : verb(budgetWants);
  return [
    ...(isRange
      ? [
          `Both are met together from ${value(together.lowest)} (${seenWords(together.lowest)}) to ${value(together.highest)} (${seenWords(together.highest)}).`,
        ]
      : []),
    `By itself ${target.test === undefined ? 'the standard' : target.standardLabel} ${verb(standardWants)} ${takes(standard, standardWants)}; ${held} ${budgetVerb} ${takes(budget, budgetWants)}.`,
  ];
}

/** With what chance budgets hold with what is shown, and which cannot be judged. */
export function budgetSentences(
  scenario: Scenario,
  levers: readonly Lever[],
  target: Target,
  shown: FindPlan,
  doNothing: FindPlan,
): string[] {
  const { budgets = [], parts } = shown;
  const isTold = target.of !== 'standard' && budgets.length === 1;
  const all = budgetsOf(scenario);
  const isOfAll =
    target.of !== 'standard' && budgetsToHold(target).length === all.filter(isJudgedYear).length;
  const notJudged = isOfAll ? all.filter((year) => !isJudgedYear(year)) : [];
  const isNothing = isDoingNothing(levers, shown);
  const withWords = isNothing ? 'As it is' : `With ${leverValues(levers, shown.values)}`;
  const holds = budgets.map((year, at) => {
    const before = doNothing.budgets?.[at];
    const than = before && !isNothing ? `, where doing nothing has ${chanceWords(before)}` : '';
    return {
      year: `${year.year} (${poundsAsGiven(year.budgetPounds)})`,
      words: `${chanceWords(year)}${than}`,
    };
  });
  return [
    ...(parts
      ? [
          `${withWords}, ${target.standardLabel} by itself is met with a chance of ${chanceWords(parts.standard)} and ${budgetsLabel(budgetsToHold(target))} with one of ${chanceWords(parts.budget)}.`,
        ]
      : []),
    ...(holds.length === 0 || isTold
      ? []
      : holds.length === 1
        ? [
            `${withWords}, the chance that the budget for ${holds[0].year} holds is ${holds[0].words}.`,
          ]
        : [
            `${withWords}, the chance that the budget holds is, by year: ${holds.map(({ year, words }) => `${year} ${words}`).join('; ')}.`,
          ]),
    ...(notJudged.length > 0
      ? [`A budget is judged by a whole year: ${notJudgedList(notJudged)}.`]
      : []),
  ];
}
