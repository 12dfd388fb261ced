import * as z from 'zod';
import { UNITS } from '../units.ts';
import { notesOf } from './fields.ts';
import type { FieldNotes } from './notes.ts';
import { withDefaults } from './with-defaults.ts';

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
 * @param fillsDefaults whether what has a default may be left out. One that does not say all that is needed,
 * such as a cap without its team, is where a form begins, and no default of what is sent.
 */
export function fieldJsonSchema(schema: z.ZodType, { fillsDefaults = false } = {}) {
  const defaultOf = (field: z.ZodType) => {
    const given = notesOf(field)?.default;
    const meant = fillsDefaults ? withDefaults(field, given) : given;
    return field.safeParse(meant).success ? given : undefined;
  };
  return z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (fillsDefaults && zodSchema instanceof z.ZodObject && jsonSchema.required) {
        jsonSchema.required = jsonSchema.required.filter(
          (key) => defaultOf(zodSchema.shape[key] as z.ZodType) === undefined,
        );
      }
      if (!(zodSchema instanceof z.ZodType)) return;
      const notes = notesOf(zodSchema);
      if (!notes) return;
      jsonSchema.title = notes.label;
      if (notes.kind === 'date') delete jsonSchema.pattern; // the format says the same
      const description = describe(notes);
      if (description) jsonSchema.description = description;
      if (notes.filled) jsonSchema.pattern = '\\S';
      const standing = defaultOf(zodSchema);
      if (standing !== undefined) jsonSchema.default = standing as typeof jsonSchema.default;
    },
  });
}
