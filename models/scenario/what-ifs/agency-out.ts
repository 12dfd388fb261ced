import { dateWords } from '../../calendar/date-words.ts';
import { inForce, madeSoOn } from './in-force.ts';
import { startOfMonth } from './run-dates.ts';
import { cannotHappen, TAKE_OUT, type WhatIf } from './what-if.ts';

const id = 'agency-out-by-march';

export const agencyOutByMarch: WhatIf = {
  id,
  label: 'Agency out by March',
  help: 'On the first working day of March every agency worker ends at once, their cases go to the front of the queue, and no agency worker starts again.',
  happen(scenario) {
    const on = startOfMonth(scenario, [3]);
    if (on === undefined) {
      return cannotHappen(id, 'needs a March within the run', 'simulate more weeks');
    }
    const allowed = inForce(scenario, 'agency.allowed', on);
    if (allowed === true) {
      const note = 'What if: agency out by March.';
      return { changes: [{ kind: 'set', on, path: 'agency.allowed', to: false, note }] };
    }
    if (allowed !== false) {
      const rule = `meets a dated change of agency.allowed after ${dateWords(on)}`;
      return cannotHappen(id, rule, TAKE_OUT);
    }
    const ended = madeSoOn(scenario, 'agency.allowed', on);
    return ended === undefined
      ? cannotHappen(
          id,
          `changes nothing: no agency workers are allowed on ${dateWords(on)}`,
          'allow them first, or choose another',
        )
      : cannotHappen(
          id,
          `changes nothing: a dated change of the scenario ends agency on ${dateWords(ended)} already`,
          TAKE_OUT,
        );
  },
};
