import { dateWords } from '../../calendar/date-words.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { changesInput } from '../../scenario/dated-input.ts';
import { inputValueWords, inputWords } from '../../scenario/input-words.ts';
import { parsePath } from '../../scenario/path.ts';

const VERBS = {
  leave: ['leaves', 'leave'],
  'long-leave': ['goes on long leave', 'go on long leave'],
  start: ['starts', 'start'],
} as const;

/** A dated change in words: `Two people leave on 1 June 2026 (Family intervention, Social worker)`. */
export function datedWords(scenario: Scenario, change: Scenario['changes'][number]): string {
  const on = dateWords(change.on);
  const until =
    'until' in change && change.until !== undefined ? ` until ${dateWords(change.until)}` : '';
  if (changesInput(change)) {
    const parts = parsePath(change.path) ?? [];
    const what =
      change.kind === 'scale' ? `× ${change.by}` : inputValueWords(scenario, parts, change.to);
    const over = change.rampWeeks
      ? ` over ${change.rampWeeks} week${change.rampWeeks === 1 ? '' : 's'}`
      : '';
    return `${inputWords(scenario, parts)}: ${what} from ${on}${over}${until}`;
  }
  const team = scenario.teams.find(({ id }) => id === change.team)?.name ?? change.team;
  const role = scenario.roles.find(({ id }) => id === change.role)?.name ?? change.role;
  const [goes, go] = VERBS[change.kind];
  const people = change.people === 1 ? `1 person ${goes}` : `${change.people} people ${go}`;
  if (change.kind !== 'long-leave') return `${people} on ${on} (${team}, ${role})`;
  // Written as the share of other long leave is, for which it stands.
  const covered =
    change.coverShare === undefined
      ? ''
      : `, ${inputValueWords(scenario, ['absence', 'longLeaveBackfillShare'], change.coverShare)} covered by agency`;
  return `${people} from ${on}${until}${covered} (${team}, ${role})`;
}
