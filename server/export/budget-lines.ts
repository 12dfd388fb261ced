import {
  notJudgedWords,
  type RunResults,
  SPREAD_KEYS,
  type SpreadOver,
} from '../../models/index.ts';

/** One number about the budget of one financial year, as the tables by year have them. */
interface BudgetLine {
  year: string;
  weeks: number;
  id: 'budget' | 'overspend' | 'budgetHolds' | 'budgetNotJudged';
  label: string;
  unit: 'pounds' | 'share';
  /** What is known as one number stands as its mean. */
  spread: Omit<SpreadOver, 'unit'>;
}

const NOTHING = Object.fromEntries(
  SPREAD_KEYS.map((key) => [key, null]),
) as unknown as BudgetLine['spread'];

/**
 * Budgets of the years that were simulated in full, what is spent beyond them, and the chance that they hold; of others the
 * budget of the whole year, and why it is not judged.
 */
export const budgetLines = ({ budgets }: RunResults): BudgetLine[] =>
  (budgets?.years ?? []).flatMap((budgeted): BudgetLine[] => {
    const { label: year, weeks, budgetPounds, forDaysPounds, overspend, holds } = budgeted;
    const line = { year, weeks };
    if (!overspend || !holds) {
      return [
        {
          ...line,
          id: 'budgetNotJudged',
          label: `Budget of the year, not judged: ${notJudgedWords(budgeted)}`,
          unit: 'pounds',
          spread: { ...NOTHING, mean: budgetPounds },
        },
      ];
    }
    return [
      {
        ...line,
        id: 'budget',
        label: 'Budget for the days simulated',
        unit: 'pounds',
        spread: { ...NOTHING, mean: forDaysPounds },
      },
      {
        ...line,
        id: 'overspend',
        label: 'Cost less that budget',
        unit: 'pounds',
        spread: overspend,
      },
      {
        ...line,
        id: 'budgetHolds',
        label: 'Chance that it holds',
        unit: 'share',
        spread: { ...NOTHING, mean: holds.probability, standardError: holds.standardError },
      },
    ];
  });
