import { largestLine } from './lines.ts';
import { startOfMonth } from './run-dates.ts';
import { cannotHappen, type WhatIf } from './what-if.ts';

const id = 'leaver-in-june';

export const leaverInJune: WhatIf = {
  id,
  label: 'A worker leaves in June',
  help: 'On the first working day of June one of the largest group of case holders, drawn by lot, goes. Their cases go to the front of the queue and the post is recruited for.',
  happen(scenario) {
    const on = startOfMonth(scenario, [6]);
    if (on === undefined) {
      return cannotHappen(id, 'needs a June within the run', 'simulate more weeks');
    }
    const line = largestLine(scenario);
    if (!line || line.inPostFte < line.ftePerPerson) {
      return cannotHappen(
        id,
        'needs a case holder in post on the first day',
        'put somebody in post first',
      );
    }
    const { team, role } = line;
    const note = 'What if: a worker leaves in June.';
    return { changes: [{ kind: 'leave', on, team, role, people: 1, note }] };
  },
};
