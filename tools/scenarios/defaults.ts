import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import type { FieldNotes } from '../../models/fields/notes.ts';
import { fieldsOf } from '../../models/fields/walk.ts';

/** The source of an input's default: its evidence keys, and what the input says of how it was come by. */
function sourceOf({ evidence = [], derived, judgement }: FieldNotes): string[] {
  const isOurs = judgement || evidence.length === 0;
  return [...evidence, ...(derived ? ['derived'] : []), ...(isOurs ? ['judgement'] : [])];
}

/**
 * A section of a scenario at the inputs' own defaults, each number with the evidence keys of its input
 * as its source. What has no default, or should differ, is given in `others`.
 */
export function defaultsOf(
  section: z.ZodType,
  others: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const values = fieldsOf(section).flatMap(([key, schema]) => {
    const notes = notesOf(schema);
    if (key in others || notes?.default === undefined || notes.optional) return [];
    if (notes.kind !== 'quantity') return [[key, notes.default]];
    return [[key, { ...numberOf(notes), source: sourceOf(notes).join(', ') }]];
  });
  return { ...Object.fromEntries(values), ...others };
}

const numberOf = ({ default: given }: FieldNotes): object =>
  typeof given === 'number' ? { value: given } : (given as object);

/** Notes by the key of an input. */
type Notes = Readonly<Record<string, string>>;

/** Defaults of a section, each with a note of its own. */
export const noted = (section: z.ZodType, notes: Notes): Record<string, unknown> =>
  withNotes(section, notes, (field) => field);

/**
 * Defaults that were measured elsewhere than in the service that takes them over: the same numbers, marked as
 * a judgement, each with a note that says where they are from.
 */
export const carriedOver = (section: z.ZodType, notes: Notes): Record<string, unknown> =>
  withNotes(section, notes, (field) => ({ ...field, judgement: true }));

function withNotes(
  section: z.ZodType,
  notes: Notes,
  taken: (field: FieldNotes) => FieldNotes,
): Record<string, unknown> {
  const fields = new Map(fieldsOf(section));
  return Object.fromEntries(
    Object.entries(notes).map(([key, note]) => {
      const schema = fields.get(key);
      const field = schema && notesOf(schema);
      if (field?.default === undefined) throw new Error(`${key} has no default`);
      return [key, { ...numberOf(field), source: sourceOf(taken(field)).join(', '), note }];
    }),
  );
}
