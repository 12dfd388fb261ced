import type { Scenario } from '../../inputs/scenario.ts';
import { dateWords } from '../../report/words.ts';
import { inputValueWords, inputWords } from '../../scenario/input-words.ts';
import { parsePath } from '../../scenario/path.ts';

/** A dated change in words: `Two people leave on 1 June 2026 (Family intervention, Social worker)`. */
export function datedWords(scenario: Scenario, change: Scenario['changes'][number]): string {
  const on = dateWords(change.on);
  if (change.kind === 'set') {
    const parts = parsePath(change.path) ?? [];
    const until = change.until === undefined ? '' : ` until ${dateWords(change.until)}`;
    const to = inputValueWords(scenario, parts, change.to);
    return `${inputWords(scenario, parts)}: ${to} from ${on}${until}`;
  }
  const team = scenario.teams.find(({ id }) => id === change.team)?.name ?? change.team;
  const role = scenario.roles.find(({ id }) => id === change.role)?.name ?? change.role;
  const verb = change.kind === 'leave' ? 'leave' : 'start';
  const people = change.people === 1 ? `1 person ${verb}s` : `${change.people} people ${verb}`;
  return `${people} on ${on} (${team}, ${role})`;
}
