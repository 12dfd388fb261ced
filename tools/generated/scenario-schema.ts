import * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import type { FieldNotes } from '../../models/fields/notes.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { UNITS } from '../../models/units.ts';

const describe = (notes: FieldNotes): string | undefined => {
  const parts = [
    notes.help,
    notes.unit && UNITS[notes.unit] ? `Unit: ${UNITS[notes.unit]}.` : undefined,
    notes.min !== undefined && notes.max !== undefined
      ? `From ${notes.min} to ${notes.max}.`
      : undefined,
    notes.judgement ? 'The default is a judgement.' : undefined,
    notes.evidence?.length ? `Evidence: ${notes.evidence.join(', ')}.` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : undefined;
};

/** The JSON Schema of a scenario file, for editors and for other programs: labels, units, limits and help included. */
export function scenarioJsonSchema(): object {
  const schema = z.toJSONSchema(scenarioSchema, {
    override: ({ zodSchema, jsonSchema }) => {
      const notes = zodSchema instanceof z.ZodType ? notesOf(zodSchema) : undefined;
      if (!notes) return;
      jsonSchema.title = notes.label;
      if (notes.kind === 'date') delete jsonSchema.pattern; // the format says the same
      const description = describe(notes);
      if (description) jsonSchema.description = description;
      if (notes.default !== undefined)
        jsonSchema.default = notes.default as typeof jsonSchema.default;
    },
  });
  // A file may name this schema for the sake of an editor; what it names is not part of the scenario.
  return {
    ...schema,
    title: 'Headroom scenario',
    properties: { $schema: { type: 'string' }, ...schema.properties },
  };
}
