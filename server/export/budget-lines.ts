import { type RunResults, SPREAD_KEYS, type Spread } from '../../models/index.ts';

/** One number about the budget of one financial year, as the tables by year have them. */
interface BudgetLine {
  year: string;
  weeks: number;
  id: 'budget' | 'overspend' | 'budgetHolds';
  label: string;
  unit: 'pounds' | 'share';
  /** What is known as one number stands as its mean. */
  spread: Spread;
}

const NOTHING = Object.fromEntries(SPREAD_KEYS.map((key) => [key, null])) as unknown as Spread;

/** Budgets of the years that were simulated in full, what is spent beyond them, and the chance that they hold. */
export const budgetLines = ({ budgets }: RunResults): BudgetLine[] =>
  (budgets?.years ?? []).flatMap(({ label: year, weeks, forDaysPounds, overspend, holds }) => {
    if (!overspend || !holds) return [];
    const line = { year, weeks };
    const budget = { ...NOTHING, mean: forDaysPounds };
    const chance = { ...NOTHING, mean: holds.probability };
    return [
      {
        ...line,
        id: 'budget',
        label: 'Budget for the days simulated',
        unit: 'pounds',
        spread: budget,
      },
      {
        ...line,
        id: 'overspend',
        label: 'Cost less that budget',
        unit: 'pounds',
        spread: overspend,
      },
      { ...line, id: 'budgetHolds', label: 'Chance that it holds', unit: 'share', spread: chance },
    ] as const;
  });
