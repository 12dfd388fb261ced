import type * as z from 'zod';
import { notesOf } from './fields.ts';
import { fieldsOf, itemOf, variantFor } from './walk.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with the default of each field that was left out and that may not be left out. */
export function withDefaults(schema: z.ZodType, given: unknown): unknown {
  const notes = notesOf(schema);
  if (given === undefined) {
    if (notes?.optional) return undefined;
    if (notes?.default !== undefined) return withDefaults(schema, notes.default);
    return notes?.kind === 'group' ? withDefaults(schema, {}) : undefined;
  }
  if (notes?.kind === 'list' && Array.isArray(given)) {
    return given.map((item) => withDefaults(itemOf(schema), item));
  }
  const shape = notes?.kind === 'variants' ? variantFor(schema, given) : schema;
  if (!shape || !isGroup(given)) return given;
  const filled = fieldsOf(shape)
    .map(([key, field]) => [key, withDefaults(field, given[key])] as const)
    .filter(([, value]) => value !== undefined);
  return { ...given, ...Object.fromEntries(filled) };
}
