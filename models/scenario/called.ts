import { notesOf } from '../fields/fields.ts';
import { schemaAt } from '../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../inputs/scenario.ts';
import { formatPath, type PathParts } from './path.ts';

const notesAt = (scenario: Scenario, parts: PathParts) => {
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const notes = schema && notesOf(schema);
  if (!notes) throw new Error(`no input stands at ${formatPath(parts)}`);
  return notes;
};

/**
 * What an input is called in its form, as a problem names another input than the one that it is about: `“Established”`.
 * @throws Error where the schema has no input at the path
 */
export const called = (scenario: Scenario, parts: PathParts): string =>
  `“${notesAt(scenario, parts).label}”`;

/** How a choice of an input is made, in the words of its form: `set “Held by” to “somebody outside”`. */
export const setTo = (scenario: Scenario, parts: PathParts, choice: string): string =>
  `set ${called(scenario, parts)} to “${notesAt(scenario, parts).choices?.[choice] ?? choice}”`;
