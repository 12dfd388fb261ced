import { dateWords } from '../../calendar/date-words.ts';
import { isoDate } from '../../calendar/dates.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { validateScenario } from '../validate.ts';
import { largestLine } from './lines.ts';
import { monthsLater, startOfMonth } from './run-dates.ts';
import { cannotHappen, type DatedChange, type WhatIf } from './what-if.ts';

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
    const leave = { kind: 'long-leave', on, until, team, role, people: PEOPLE, note } as const;
    const clash = clashWords(scenario, leave);
    return clash === undefined
      ? { changes: [leave] }
      : cannotHappen(id, clash, 'take some of that leave out first, or raise the establishment');
  },
};

type LongLeave = Extract<DatedChange, { kind: 'long-leave' }>;

/** Why long leave that the scenario has already leaves no room for more; undefined where it does. */
function clashWords(scenario: Scenario, leave: LongLeave): string | undefined {
  const own = scenario.changes.filter(
    (change): change is LongLeave =>
      change.kind === 'long-leave' &&
      change.team === leave.team &&
      change.role === leave.role &&
      change.on < leave.until &&
      leave.on < change.until,
  );
  if (own.length === 0) return undefined;
  const changes = [...scenario.changes, leave];
  const isTooMany = validateScenario({ ...scenario, changes }).problems.some(({ path }) =>
    /^changes\[\d+\]\.people$/.test(path),
  );
  if (!isTooMany) return undefined;
  const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((each) => each.id === id)?.name ?? id;
  const posts = `posts of ${nameOf(scenario.roles, leave.role)} in ${nameOf(scenario.teams, leave.team)}`;
  const already = own.map(
    ({ people, on, until }) => `${people} from ${dateWords(on)} until ${dateWords(until)}`,
  );
  return `would have more people away at once than there are ${posts}, beside the long leave that the scenario has there: ${already.join('; ')}`;
}
