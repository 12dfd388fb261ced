import * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { fieldsOf, itemOf } from '../../models/fields/walk.ts';
import { SECTIONS } from '../editor/sections.ts';

export interface JudgedInput {
  section: string;
  label: string;
}

/** Every input that, in any scenario, starts from a judgement of ours until somebody says otherwise. */
export const judgedInputs = (): JudgedInput[] =>
  SECTIONS.flatMap(({ label: section, fields }) =>
    [...new Set(fields.flatMap(([, schema]) => judgedWithin(schema, [], false)))].map((label) => ({
      section,
      label,
    })),
  );

/** @param named whether the part gives its name to what it holds; sections and items of lists do not */
function judgedWithin(schema: z.ZodType, around: readonly string[], named = true): string[] {
  const notes = notesOf(schema);
  if (!notes) return [];
  const inside = named ? [...around, notes.label] : around;
  switch (notes.kind) {
    case 'list':
      return judgedWithin(itemOf(schema), inside, false);
    case 'group':
      return fieldsOf(schema).flatMap(([, field]) => judgedWithin(field, inside));
    case 'variants':
      return variantsOf(schema).flatMap((variant) => judgedWithin(variant, inside, false));
    default:
      return notes.judgement ? [[...around, notes.label].join(', ')] : [];
  }
}

function variantsOf(schema: z.ZodType): z.ZodType[] {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodDiscriminatedUnion
    ? inner.options.filter((option) => option instanceof z.ZodType)
    : [];
}
