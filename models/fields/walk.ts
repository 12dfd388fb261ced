import * as z from 'zod';
import { notesOf } from './fields.ts';
import type { FieldNotes } from './notes.ts';

export interface VisitedField {
  path: readonly (string | number)[];
  value: unknown;
  notes: FieldNotes;
  schema: z.ZodType;
}

const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? bare(schema.unwrap() as z.ZodType) : schema;

/** The key that tells the groups of a `variants` schema apart. */
export const tagKey = (schema: z.ZodType): string | undefined =>
  (bare(schema) as z.ZodDiscriminatedUnion & { def: { discriminator?: string } }).def.discriminator;

/** The group of a `variants` schema that a value belongs to, told by its key; undefined when none fits. */
export function variantFor(schema: z.ZodType, value: unknown): z.ZodObject | undefined {
  const union = bare(schema) as z.ZodDiscriminatedUnion;
  const key = tagKey(schema);
  if (key === undefined || typeof value !== 'object' || value === null) return undefined;
  const tag = (value as Record<string, unknown>)[key];
  return (union.options as unknown as z.ZodObject[]).find(
    (option) => (option.shape[key] as unknown as z.ZodLiteral).value === tag,
  );
}

/** The fields of a group schema, in the order in which they are written. */
export const fieldsOf = (schema: z.ZodType): [string, z.ZodType][] => {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? (Object.entries(inner.shape) as [string, z.ZodType][]) : [];
};

/** The parts that a number may be written in, such as `value`, `low` and `source`; empty for what is no such input. */
export function partsOfNumber(schema: z.ZodType): string[] {
  const inner = bare(schema);
  if (notesOf(inner)?.kind !== 'quantity' || !(inner instanceof z.ZodUnion)) return [];
  return (inner.options as z.ZodType[]).flatMap((option) => fieldsOf(option).map(([key]) => key));
}

export const itemOf = (schema: z.ZodType): z.ZodType =>
  (bare(schema) as z.ZodArray).element as unknown as z.ZodType;

/** Visits every field of a value that the schema describes, groups and lists before what they hold. */
export function eachField(
  schema: z.ZodType,
  value: unknown,
  visit: (field: VisitedField) => void,
  path: readonly (string | number)[] = [],
): void {
  const notes = notesOf(schema);
  if (value === undefined) return;
  if (notes) visit({ path, value, notes, schema: bare(schema) });
  if (notes?.kind === 'list' && Array.isArray(value)) {
    value.forEach((item, index) => {
      eachField(itemOf(schema), item, visit, [...path, index]);
    });
  } else if (notes?.kind === 'group' || notes?.kind === 'variants') {
    const shape = notes.kind === 'variants' ? variantFor(schema, value) : schema;
    if (!shape || typeof value !== 'object' || value === null) return;
    for (const [key, field] of fieldsOf(shape)) {
      eachField(field, (value as Record<string, unknown>)[key], visit, [...path, key]);
    }
  }
}

/** The schema at a path of a value, following variants by the value given there. */
export function schemaAt(
  schema: z.ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): z.ZodType | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return schema;
  const inner = (value as Record<PropertyKey, unknown> | undefined)?.[part];
  if (typeof part === 'number') {
    return bare(schema) instanceof z.ZodArray ? schemaAt(itemOf(schema), inner, rest) : undefined;
  }
  const shape = notesOf(schema)?.kind === 'variants' ? variantFor(schema, value) : bare(schema);
  // What every object inherits, such as `constructor`, is no field.
  const isField = shape instanceof z.ZodObject && Object.hasOwn(shape.shape, part);
  const field = isField ? (shape.shape[String(part)] as z.ZodType) : undefined;
  return field && schemaAt(field, inner, rest);
}
