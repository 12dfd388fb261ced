import { isoDate } from '../../calendar/dates.ts';
import { inForce } from './in-force.ts';
import { monthsLater, startOfMonth } from './run-dates.ts';
import { cannotHappen, type WhatIf } from './what-if.ts';

const id = 'recruitment-frozen-quarter';
const MONTHS = 3;
const QUARTERS = [1, 4, 7, 10];

export const recruitmentFreeze: WhatIf = {
  id,
  label: 'Recruitment frozen for a quarter',
  help: 'From the first quarter of the calendar that begins in the run, nobody is recruited for three months. Rounds that end meanwhile bring their starters once it is over; people announced by a dated change start all the same, and leavers go on leaving.',
  happen(scenario) {
    const on = startOfMonth(scenario, QUARTERS);
    if (on === undefined) {
      return cannotHappen(
        id,
        'needs a quarter of the calendar that begins within the run',
        'simulate more weeks',
      );
    }
    const until = isoDate(monthsLater(on, MONTHS));
    const open = inForce(scenario, 'recruitment.open', on, until);
    if (open === true) {
      const note = 'What if: recruitment frozen for a quarter.';
      return { changes: [{ kind: 'set', on, until, path: 'recruitment.open', to: false, note }] };
    }
    return cannotHappen(
      id,
      open === false
        ? `changes nothing: recruitment is closed from ${on} to ${until} already`
        : `meets a dated change of recruitment.open between ${on} and ${until}`,
      open === false ? 'open it first, or choose another' : 'take that change out first',
    );
  },
};
