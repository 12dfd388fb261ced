import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { schemaAt } from '../../models/fields/walk.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { parsePath } from '../../models/scenario/path.ts';

const OF_SCENARIO = /^scenarios\[(\d+)\]\.scenario\.?(.*)$/;

/**
 * A path of a question in the words of its form: `Levers, 1, From`; of one of the scenarios that it is asked of,
 * with which it is: `Scenario 2, Service, Weeks`; as it is where there are no words for it.
 */
export function questionPlace(schema: z.ZodType, question: unknown, path: string): string {
  const [, scenario, inside] = OF_SCENARIO.exec(path) ?? [];
  if (scenario === undefined) return fieldWords(schema, question, path).join(', ') || path;
  return [
    `Scenario ${Number(scenario) + 1}`,
    ...fieldWords(scenarioSchema, undefined, inside),
  ].join(', ');
}

function fieldWords(schema: z.ZodType, value: unknown, path: string): string[] {
  const parts = parsePath(path) ?? [];
  return parts.flatMap((part, place) => {
    if (typeof part === 'number') return [String(part + 1)];
    const own = schemaAt(schema, value, parts.slice(0, place + 1));
    const notes = own && notesOf(own);
    return notes ? [notes.label] : [];
  });
}
