import { dateWords } from '../../calendar/date-words.ts';
import { isoDate } from '../../calendar/dates.ts';
import { inForce, madeSoOn } from './in-force.ts';
import { monthsLater, startOfMonth } from './run-dates.ts';
import { cannotHappen, TAKE_OUT, type WhatIf } from './what-if.ts';

const id = 'recruitment-frozen-quarter';
const MONTHS = 3;
const QUARTERS = [1, 4, 7, 10];

export const recruitmentFreeze: WhatIf = {
  id,
  label: 'Recruitment frozen for a quarter',
  help: 'From the first quarter of the calendar that begins in the run, nobody is recruited for three months. Rounds under way are called off, and vacancies are advertised from the beginning once it is over; people found before it or announced by a dated change start all the same, and leavers go on leaving.',
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
    const [from, to] = [on, until].map(dateWords);
    if (open !== false) {
      const rule = `meets a dated change of recruitment.open between ${from} and ${to}`;
      return cannotHappen(id, rule, TAKE_OUT);
    }
    const closed = madeSoOn(scenario, 'recruitment.open', on);
    return closed === undefined
      ? cannotHappen(
          id,
          `changes nothing: recruitment is closed from ${from} to ${to} already`,
          'open it first, or choose another',
        )
      : cannotHappen(
          id,
          `changes nothing: a dated change of the scenario closes recruitment on ${dateWords(closed)}, and it is closed until ${to} already`,
          TAKE_OUT,
        );
  },
};
