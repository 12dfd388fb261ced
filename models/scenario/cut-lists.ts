import type * as z from 'zod';
import { notesOf } from '../fields/fields.ts';
import { fieldsOf, itemOf, variantFor } from '../fields/walk.ts';

/**
 * A value whose lists are cut short one item after the most that they may have: enough to see that they are too
 * long, however long they are. What needs no cutting is shared, not copied.
 */
export function cutLists(schema: z.ZodType, value: unknown): unknown {
  const notes = notesOf(schema);
  if (notes?.kind === 'list' && Array.isArray(value)) {
    const enough = notes.max === undefined ? value : value.slice(0, notes.max + 1);
    return enough.map((item) => cutLists(itemOf(schema), item));
  }
  if (notes?.kind !== 'group' && notes?.kind !== 'variants') return value;
  const shape = notes.kind === 'variants' ? variantFor(schema, value) : schema;
  if (!shape || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = new Map(fieldsOf(shape));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const field = fields.get(key);
      return [key, field ? cutLists(field, inner) : inner];
    }),
  );
}
