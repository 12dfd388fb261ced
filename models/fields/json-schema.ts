import * as z from 'zod';
import { UNITS } from '../units.ts';
import { notesOf } from './fields.ts';
import type { FieldNotes } from './notes.ts';

const describe = (notes: FieldNotes): string | undefined => {
  const parts = [
    notes.help,
    notes.unit && UNITS[notes.unit] ? `Unit: ${UNITS[notes.unit]}.` : undefined,
    notes.min !== undefined && notes.max !== undefined
      ? `From ${notes.min} to ${notes.max}.`
      : undefined,
    notes.judgement ? 'The default is a judgement.' : undefined,
    notes.derived ? 'The default is worked out from the evidence.' : undefined,
    notes.evidence?.length ? `Evidence: ${notes.evidence.join(', ')}.` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : undefined;
};

/**
 * The JSON Schema of what the field kit made, for editors and for other programs: labels, units,
 * limits, defaults and help included.
 * @param fillsDefaults whether what has a default may be left out
 */
export const fieldJsonSchema = (schema: z.ZodType, { fillsDefaults = false } = {}) =>
  z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (fillsDefaults && zodSchema instanceof z.ZodObject && jsonSchema.required) {
        jsonSchema.required = jsonSchema.required.filter(
          (key) => notesOf(zodSchema.shape[key] as z.ZodType)?.default === undefined,
        );
      }
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
