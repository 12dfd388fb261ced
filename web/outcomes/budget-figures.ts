import type { BudgetResults } from '../../models/report/results.ts';
import { budgetRows } from './budget-rows.ts';
import type { KeyFigure } from './key-figures.ts';

/** The chance that each budget holds, as figures of a preview, which is never of one future. */
export const budgetFigures = (budgets: BudgetResults): KeyFigure[] =>
  budgetRows(budgets, false).map(({ year, budget, chance, likelihood, average, range }) => ({
    label: `Chance that the budget of ${budget} for ${year} holds`,
    figure: chance,
    unit: '',
    detail: range ? `${likelihood}; ${average} on average` : likelihood,
  }));
