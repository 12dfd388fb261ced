import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { fieldsOf, itemOf, variantFor } from '../../models/fields/walk.ts';
import { isRecord } from './is-record.ts';

/** Whether a value has the groups and lists of a schema, as the form needs them. What stands in its other fields may be anything. */
export function hasShape(schema: z.ZodType, value: unknown): boolean {
  const notes = notesOf(schema);
  if (value === undefined && notes?.optional) return true;
  switch (notes?.kind) {
    case 'list':
      return Array.isArray(value) && value.every((item) => hasShape(itemOf(schema), item));
    case 'group':
      return isRecord(value) && hasFields(schema, value);
    case 'variants': {
      const shape = variantFor(schema, value);
      return isRecord(value) && (!shape || hasFields(shape, value));
    }
    default:
      return true;
  }
}

const hasFields = (schema: z.ZodType, value: Record<string, unknown>): boolean =>
  fieldsOf(schema).every(([key, field]) => hasShape(field, value[key]));
