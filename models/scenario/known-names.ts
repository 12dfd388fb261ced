import type { FieldNotes } from '../fields/notes.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { MEASURES } from '../measures/catalogue.ts';
import { type Problem, quoted } from './problem.ts';

type RefersTo = NonNullable<FieldNotes['refersTo']>;

/** What may be named: the id that is typed, and the name that people know it by, where it has one. */
export interface Named {
  id: string;
  name?: string;
}

const labelled = (items: readonly { id: string; label: string }[]): Named[] =>
  items.map(({ id, label }) => ({ id, name: label }));

/** What may be named of a scenario, by the list in which it stands. */
export const knownNames = (scenario: Scenario): Record<RefersTo, readonly Named[]> => ({
  stages: scenario.stages,
  roles: scenario.roles,
  teams: scenario.teams,
  streams: scenario.streams,
  tests: labelled(scenario.standard.tests),
  measures: labelled(MEASURES),
  evidence: [],
});

/** Those of a list that have one of the ids, in the order of the list. */
export const namedIn = (list: readonly Named[], ids: readonly string[]): Named[] =>
  list.filter(({ id }) => ids.includes(id));

/** `choose children (Children’s social care), adults (Adults)`: what is typed, and in brackets what it is. */
export const chooseWords = (choices: readonly Named[]): string =>
  `choose ${choices.map(({ id, name }) => (name ? `${id} (${name})` : id)).join(', ')}`;

/** A name that is not there, with those that are. */
export function unknownName(
  path: string,
  value: unknown,
  refersTo: RefersTo,
  choices: readonly Named[],
  also = '',
): Problem {
  return {
    path,
    value: quoted(value),
    rule: `is not one of the ${refersTo}`,
    remedy:
      choices.length > 0 ? `${chooseWords(choices)}${also}` : `the scenario has no ${refersTo}`,
  };
}
