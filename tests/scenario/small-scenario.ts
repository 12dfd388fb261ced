import { readFileSync } from 'node:fs';
import { fieldsOf, schemaAt } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { type PathParts, parsePath, setAt } from '../../models/scenario/path.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { validateScenario } from '../../models/scenario/validate.ts';

/** The family intervention team as it ships: one stream, stage, role and team. */
export const shipped = (): Scenario =>
  JSON.parse(
    readFileSync(new URL('../../scenarios/ni-family-intervention.json', import.meta.url), 'utf8'),
  );

const parts = (path: string): PathParts => {
  const found = parsePath(path);
  if (!found) throw new Error(`${path} is not a path`);
  return found;
};

/** The shipped scenario with other values at some paths. */
export const changed = (values: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(values).reduce<unknown>(
    (scenario, [path, value]) => setAt(scenario, parts(path), value),
    shipped(),
  );

/** The keys that may stand in the group at a path, as a sentence lists them. */
export function keysAt(path: string): string {
  const schema = schemaAt(scenarioSchema, shipped(), parts(path));
  return (schema ? fieldsOf(schema) : []).map(([key]) => key).join(', ');
}

/** The problems of a value as sentences; none for a valid scenario. */
export const sentencesOf = (input: unknown): string[] =>
  validateScenario(input).problems.map(sentence);
