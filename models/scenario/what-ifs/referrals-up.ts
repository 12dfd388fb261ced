import { isoDate } from '../../calendar/dates.ts';
import { inForce } from './in-force.ts';
import { monthsLater, startOfMonth } from './run-dates.ts';
import { cannotHappen, type DatedChange, type WhatIf } from './what-if.ts';

const id = 'referrals-up-after-incident';
const MONTHS = 6;
const FACTOR = 1.1;
/** The service is first seen as it is for a quarter. */
const AFTER_WEEKS = 13;
const ANY_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const referralsUp: WhatIf = {
  id,
  label: 'Referrals up 10 % after a serious incident, for six months',
  help: 'From the first month that begins a quarter into the run, every stream has a tenth more referrals for six months. Where a stream’s referrals carry a range, these months take a tenth above its middle in every future.',
  happen(scenario) {
    const on = startOfMonth(scenario, ANY_MONTH, AFTER_WEEKS);
    if (on === undefined) {
      return cannotHappen(
        id,
        'needs a month that begins a quarter or more into the run',
        'simulate more weeks',
      );
    }
    const until = isoDate(monthsLater(on, MONTHS));
    const changes: DatedChange[] = [];
    for (const [at, { name }] of scenario.streams.entries()) {
      const path = `streams[${at}].referralsPerYear`;
      const now = inForce(scenario, path, on, until);
      if (typeof now !== 'number') {
        return cannotHappen(
          id,
          `needs referrals that hold still from ${on} to ${until}: those of ${name} change within it`,
          'move that change, or put the rise in by hand',
        );
      }
      if (now === 0) continue;
      const to = Math.round(1000 * FACTOR * now) / 1000;
      const note = 'What if: a tenth more referrals after a serious incident.';
      changes.push({ kind: 'set', on, until, path, to, note });
    }
    if (changes.length > 0) return { changes };
    return cannotHappen(id, 'needs referrals', 'give a stream some');
  },
};
