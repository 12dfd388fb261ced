import { dateWords } from '../../calendar/date-words.ts';
import { isoDate } from '../../calendar/dates.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { inForce, madeSoOn } from './in-force.ts';
import { monthsLater, startOfMonth } from './run-dates.ts';
import { cannotHappen, type DatedChange, type WhatIf } from './what-if.ts';

const id = 'referrals-up-after-incident';
const MONTHS = 6;
const FACTOR = 1.1;
/** The service is first seen as it is for a quarter. */
const AFTER_WEEKS = 13;
const ANY_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * From a day until another, cut where a dated change sets the input: it would put its value in the place of one that was
 * multiplied before, and what begins on its day multiplies that too.
 */
function stretchesOf({ changes }: Scenario, path: string, on: string, until: string) {
  const sets = changes.flatMap((change) =>
    change.kind === 'set' && change.path === path && change.on > on && change.on < until
      ? [change.on]
      : [],
  );
  const starts = [on, ...new Set(sets.toSorted())];
  return starts.map((start, at) => ({ on: start, until: starts[at + 1] ?? until }));
}

export const referralsUp: WhatIf = {
  id,
  label: 'Referrals up 10 % after a serious incident, for six months',
  help: 'From the first month that begins a quarter into the run, every stream has a tenth more referrals for six months: a tenth more of what each future has drawn, and of what the scenario’s own dated changes make of it.',
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
    const note = 'What if: a tenth more referrals after a serious incident.';
    const changes = scenario.streams.flatMap((_, at): DatedChange[] => {
      const path = `streams[${at}].referralsPerYear`;
      if (inForce(scenario, path, on, until) === 0) return [];
      return stretchesOf(scenario, path, on, until).map((stretch) => ({
        kind: 'scale',
        ...stretch,
        path,
        by: FACTOR,
        note,
      }));
    });
    if (changes.length > 0) return { changes };
    const ended = scenario.streams.flatMap(
      (_, at) => madeSoOn(scenario, `streams[${at}].referralsPerYear`, on) ?? [],
    );
    return ended.length > 0
      ? cannotHappen(
          id,
          `needs referrals, and dated changes of the scenario leave none from ${dateWords(on)} to ${dateWords(until)}`,
          'take one of them out first, or choose another',
        )
      : cannotHappen(id, 'needs referrals', 'give a stream some');
  },
};
