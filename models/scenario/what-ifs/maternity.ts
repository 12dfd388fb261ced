import { isoDate } from '../../calendar/dates.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { inForce } from './in-force.ts';
import { largestLine } from './lines.ts';
import { dayAfter, monthsLater, startOfMonth, workingDateFrom } from './run-dates.ts';
import { cannotHappen, type DatedChange, type WhatIf } from './what-if.ts';

const id = 'maternity-march-to-december';
const PEOPLE = 2;
const MONTHS = 9;
const note = 'What if: two on maternity leave, March to December.';

/** Going on leave and coming back cost no replacement and no recruitment: neither is counted that day. */
function uncounted(scenario: Scenario, cost: string, on: string): DatedChange[] {
  const path = `costs.${cost}`;
  const until = dayAfter(on);
  const now = inForce(scenario, path, on, until);
  return now === 0 ? [] : [{ kind: 'set', on, until, path, to: 0, note }];
}

export const maternityMarchToDecember: WhatIf = {
  id,
  label: 'Two on maternity leave, March to December',
  help: 'On the first working day of March two of the largest group of case holders, drawn by lot, go, and on the first working day of December two come back. Two posts are unfunded meanwhile, so that nobody is recruited for them and no agency covers them; they are unpaid, and the measures count them as leavers and starters, who come back with a starter’s cap.',
  happen(scenario) {
    const on = startOfMonth(scenario, [3]);
    if (on === undefined) {
      return cannotHappen(id, 'needs a March within the run', 'simulate more weeks');
    }
    const line = largestLine(scenario);
    const fte = line ? PEOPLE * line.ftePerPerson : 0;
    if (!line || line.inPostFte < fte) {
      return cannotHappen(
        id,
        'needs two case holders of one role in post',
        'put two in post first',
      );
    }
    const path = `${line.path}.establishedFte`;
    const returning = monthsLater(on, MONTHS);
    const back = workingDateFrom(scenario, returning);
    const until = back ?? isoDate(returning);
    const established = inForce(scenario, path, on, until);
    if (typeof established !== 'number' || established < fte) {
      return cannotHappen(
        id,
        `needs an establishment that holds still from ${on} to ${until}: ${path} changes within it`,
        'move that change, or put the two leavers and starters in by hand',
      );
    }
    const to = Math.round(1000 * (established - fte)) / 1000;
    const { team, role } = line;
    return {
      changes: [
        { kind: 'set', on, until, path, to, note },
        ...uncounted(scenario, 'replacementPerLeaverPounds', on),
        { kind: 'leave', on, team, role, people: PEOPLE, note },
        ...(back === undefined
          ? []
          : [
              ...uncounted(scenario, 'recruitmentPerHirePounds', back),
              { kind: 'start' as const, on: back, team, role, people: PEOPLE, note },
            ]),
      ],
    };
  },
};
