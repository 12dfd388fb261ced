import { dateWords } from '../../calendar/date-words.ts';
import { inForce } from './in-force.ts';
import { startOfMonth } from './run-dates.ts';
import { cannotHappen, type WhatIf } from './what-if.ts';

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
    return cannotHappen(
      id,
      allowed === false
        ? `changes nothing: no agency workers are allowed on ${dateWords(on)}`
        : `meets a dated change of agency.allowed after ${dateWords(on)}`,
      allowed === false ? 'allow them first, or choose another' : 'take that change out first',
    );
  },
};
