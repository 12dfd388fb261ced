import { isoDate } from '../../calendar/dates.ts';
import { largestLine } from './lines.ts';
import { monthsLater, startOfMonth } from './run-dates.ts';
import { cannotHappen, type WhatIf } from './what-if.ts';

const id = 'maternity-march-to-december';
const PEOPLE = 2;
const MONTHS = 9;

export const maternityMarchToDecember: WhatIf = {
  id,
  label: 'Two on maternity leave, March to December',
  help: 'From the first working day of March until the first of December two of the largest group of case holders, drawn by lot, are on leave. They hold their posts and are paid. Their cases go to the front of the queue after as many days as in any absence, and agency covers the share of long leave that the scenario says.',
  happen(scenario) {
    const on = startOfMonth(scenario, [3]);
    if (on === undefined) {
      return cannotHappen(id, 'needs a March within the run', 'simulate more weeks');
    }
    const line = largestLine(scenario);
    if (!line || line.inPostFte < PEOPLE * line.ftePerPerson) {
      return cannotHappen(
        id,
        'needs two case holders of one role in post on the first day',
        'put two in post first',
      );
    }
    const { team, role } = line;
    const until = isoDate(monthsLater(on, MONTHS));
    const note = 'What if: two on maternity leave, March to December.';
    return { changes: [{ kind: 'long-leave', on, until, team, role, people: PEOPLE, note }] };
  },
};
