import { dateWords } from '../../calendar/date-words.ts';
import { dayNumber } from '../../calendar/dates.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { changedTo, changesInput, inOrder, reachedOn } from '../dated-input.ts';
import { inputWords } from '../input-words.ts';
import { getAt, parsePath, setAt } from '../path.ts';
import type { Problem } from '../problem.ts';
import { isQuantityObject } from '../quantity.ts';
import { announcedPeople } from './announced-people.ts';
import { changedInput } from './changed-input.ts';
import type { Rule } from './rule.ts';
import { scaledLimits } from './scaled-limits.ts';
import { shares } from './shares.ts';
import { supervisors } from './supervisors.ts';

/** Each change names an input that can change, or people who can be there; the scenario with it is as sound as without. */
export const changes: Rule = (scenario) => {
  const problems = scenario.changes.flatMap((change, index) => {
    const at = `changes[${index}]`;
    return changesInput(change)
      ? changedInput(scenario, change, at)
      : announcedPeople(scenario, change, index);
  });
  if (problems.length > 0) return problems;
  const beyond = scaledLimits(scenario);
  return beyond.length > 0 ? beyond : completeness(scenario);
};

/** Shares that are changed on one day still sum to 1 that day, and nobody comes to supervise who is supervised. */
function completeness(scenario: Scenario): Problem[] {
  const dated = inOrder(scenario.changes.filter(changesInput))
    .map((change) => ({ change, index: scenario.changes.indexOf(change) }))
    .filter(({ change }) => !Number.isNaN(dayNumber(change.on))); // no date at all, which is said elsewhere
  const days = [
    ...new Set(dated.flatMap(({ change }) => [change.on, change.until ?? change.on])),
  ].sort();
  const isSound = supervisors(scenario).length === 0;
  for (const day of days) {
    const active = dated.filter(({ change }) => reachedOn(change, day) > 0);
    const then = active.reduce((changed, { change }) => {
      const parts = parsePath(change.path) ?? [];
      const stands = getAt(changed, parts);
      const before = isQuantityObject(stands) ? stands.value : stands;
      return setAt(changed, parts, changedTo(change, before, 1));
    }, scenario);
    const [share] = shares(then);
    const [supervisor] = isSound ? supervisors(then) : [];
    const broken = share ?? supervisor;
    if (broken) {
      const last = active.at(-1);
      return [
        {
          ...broken,
          path: `changes[${last?.index ?? 0}].${last?.change.kind === 'scale' ? 'by' : 'to'}`,
          rule: `${broken.rule} (${inputWords(scenario, parsePath(broken.path) ?? [])}, from ${dateWords(day)})`,
          remedy: share
            ? 'change the other shares on the same day too'
            : 'leave out the change, or the rhythm of supervision',
        },
      ];
    }
  }
  return [];
}
