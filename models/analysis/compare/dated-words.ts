import { dateWords } from '../../calendar/date-words.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { changesInput, type InputChange } from '../../scenario/dated-input.ts';
import { inputValueWords, inputWords } from '../../scenario/input-words.ts';
import { parsePath } from '../../scenario/path.ts';

const VERBS = {
  leave: ['leaves', 'leave'],
  'long-leave': ['goes on long leave', 'go on long leave'],
  start: ['starts', 'start'],
} as const;

const untilWords = (change: Scenario['changes'][number]): string =>
  'until' in change && change.until !== undefined ? ` until ${dateWords(change.until)}` : '';

/** What an input is changed to and when: `× 1.1 from 3 August 2026 until 1 February 2027`. */
export function whatAndWhen(scenario: Scenario, change: InputChange): string {
  const what =
    change.kind === 'scale'
      ? `× ${change.by}`
      : inputValueWords(scenario, parsePath(change.path) ?? [], change.to);
  const over = change.rampWeeks
    ? ` over ${change.rampWeeks} week${change.rampWeeks === 1 ? '' : 's'}`
    : '';
  return `${what} from ${dateWords(change.on)}${over}${untilWords(change)}`;
}

/** A dated change in words: `Two people leave on 1 June 2026 (Family intervention, Social worker)`. */
export function datedWords(scenario: Scenario, change: Scenario['changes'][number]): string {
  const on = dateWords(change.on);
  if (changesInput(change)) {
    const parts = parsePath(change.path) ?? [];
    return `${inputWords(scenario, parts)}: ${whatAndWhen(scenario, change)}`;
  }
  const team = scenario.teams.find(({ id }) => id === change.team)?.name ?? change.team;
  const role = scenario.roles.find(({ id }) => id === change.role)?.name ?? change.role;
  const [goes, go] = VERBS[change.kind];
  const people = change.people === 1 ? `1 person ${goes}` : `${change.people} people ${go}`;
  if (change.kind !== 'long-leave') {
    // Announced people take vacant posts; those for whom there are none yet wait for one.
    const later = change.kind === 'start' ? ', or later as posts fall vacant' : '';
    return `${people} on ${on}${later} (${team}, ${role})`;
  }
  // Written as the share of other long leave is, for which it stands.
  const covered =
    change.coverShare === undefined
      ? ''
      : `, ${inputValueWords(scenario, ['absence', 'longLeaveBackfillShare'], change.coverShare)} covered by agency`;
  return `${people} from ${on}${untilWords(change)}${covered} (${team}, ${role})`;
}
