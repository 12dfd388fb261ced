import { listWords } from '../../report/list-words.ts';
import { poundsAsGiven } from '../../report/pounds-words.ts';
import { chanceWords } from '../../report/words.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import type { BudgetHeld, BudgetsOfYear } from './result.ts';

/** `5 % (±4) for £17.50 million`; what is said where a scenario sets no budget for the year. */
export const budgetHeldWords = (held: BudgetHeld | null): string =>
  held ? `${chanceWords(held.holds)} for ${poundsAsGiven(held.budgetPounds)}` : 'no budget';

/** Whether two chances on the same luck are not told apart. */
const isWithinError = ({ gap }: BudgetHeld): boolean =>
  gap !== undefined && Math.abs(gap.mean) <= ERRORS_EITHER_WAY * gap.standardError;

/** With what chance the budgets of the last year simulated in full hold; nothing where no scenario sets any. */
export function budgetSentences(
  names: readonly string[],
  budgets: readonly BudgetsOfYear[],
): string[] {
  const last = budgets.at(-1);
  if (!last) return [];
  const each = last.scenarios.flatMap((held, place) =>
    held
      ? [
          `${chanceWords(held.holds)} in “${names[place]}” (${poundsAsGiven(held.budgetPounds)}${isWithinError(held) ? '; not told from the first' : ''})`,
        ]
      : [],
  );
  return [`The chance that the budget for ${last.label} holds is ${listWords(each)}.`];
}
