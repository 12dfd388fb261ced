import { financialYearLabel } from '../../calendar/dates.ts';
import type { Rule } from './rule.ts';

/** A financial year has one budget. */
export const budgets: Rule = ({ costs }) => {
  const years = (costs.budgets ?? []).map(({ beginsIn }) => beginsIn);
  return years.flatMap((year, place) =>
    years.indexOf(year) === place
      ? []
      : [
          {
            path: `costs.budgets[${place}].beginsIn`,
            value: String(year),
            rule: `is the year of another budget too: ${financialYearLabel(year)} has one already`,
            remedy: 'change the year, or remove one of the two',
          },
        ],
  );
};
