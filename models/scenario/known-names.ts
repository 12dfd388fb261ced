import type { FieldNotes } from '../fields/notes.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { measureIds } from '../measures/catalogue.ts';
import { type Problem, quoted } from './problem.ts';

type RefersTo = NonNullable<FieldNotes['refersTo']>;

/** Names listed in a remedy before it stops. */
const MOST_LISTED = 30;

/** What may be named of a scenario, by the list in which it stands. */
export const knownNames = (scenario: Scenario): Record<RefersTo, readonly string[]> => ({
  stages: scenario.stages.map(({ id }) => id),
  roles: scenario.roles.map(({ id }) => id),
  teams: scenario.teams.map(({ id }) => id),
  streams: scenario.streams.map(({ id }) => id),
  tests: scenario.standard.tests.map(({ id }) => id),
  measures: measureIds,
  evidence: [],
});

/** A name that is not there, with those that are. */
export function unknownName(
  path: string,
  value: unknown,
  refersTo: RefersTo,
  choices: readonly string[],
  also = '',
): Problem {
  const listed = `${choices.slice(0, MOST_LISTED).join(', ')}${choices.length > MOST_LISTED ? ' …' : ''}`;
  return {
    path,
    value: quoted(value),
    rule: `is not one of the ${refersTo}`,
    remedy: choices.length > 0 ? `choose ${listed}${also}` : `the scenario has no ${refersTo}`,
  };
}
