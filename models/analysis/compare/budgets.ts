import { financialYearLabel } from '../../calendar/dates.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { budgetForDays, keepsBudget } from '../../report/budget-years.ts';
import { isWholeYear } from '../../report/year-words.ts';
import { valueOf } from '../../scenario/quantity.ts';
import { chanceOf } from '../../statistics/chance.ts';
import { pairedChanceGap } from '../../statistics/paired-chance.ts';
import type { Outcome } from '../outcome.ts';
import type { BudgetHeld, BudgetsOfYear } from './result.ts';
import type { CostOutcome } from './watched.ts';

/**
 * With what chance the budget that each scenario sets for a financial year holds in it; only years simulated in full for which
 * one of them sets a budget.
 * @param costOf what the futures of a scenario, by its place, cost
 */
export function budgetsHeld(
  scenarios: readonly Scenario[],
  costs: readonly CostOutcome[],
  costOf: (scenario: number, outcome: Outcome) => Float64Array,
): BudgetsOfYear[] {
  return costs.flatMap(({ year, outcome }): BudgetsOfYear[] => {
    if (!year || !isWholeYear(year)) return [];
    const met = scenarios.map(({ costs: { budgets } }, place) => {
      const budget = budgets?.find(({ beginsIn }) => financialYearLabel(beginsIn) === year.label);
      if (!budget) return undefined;
      const most = budgetForDays(budget, year.weeks);
      const holds = Uint8Array.from(costOf(place, outcome), (cost) =>
        Number(keepsBudget(cost, most)),
      );
      return { pounds: valueOf(budget.pounds), holds };
    });
    if (met.every((each) => each === undefined)) return [];
    const first = met[0];
    const scenariosHeld = met.map((each, place): BudgetHeld | null => {
      if (!each) return null;
      const gap = first && place > 0 ? pairedChanceGap(first.holds, each.holds) : undefined;
      const count = each.holds.reduce((sum, held) => sum + held, 0);
      return {
        budgetPounds: each.pounds,
        holds: chanceOf(count, each.holds.length),
        ...(gap ? { gap } : {}),
      };
    });
    return [{ label: year.label, weeks: year.weeks, scenarios: scenariosHeld }];
  });
}
