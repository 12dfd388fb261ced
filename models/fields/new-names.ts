import type * as z from 'zod';
import { notesOf } from './fields.ts';
import { fieldsOf, itemOf, tagKey, variantFor } from './walk.ts';

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was kept, as it would be written today: kinds that go by another name now have that. It need not be sound. */
export function withNewNames(schema: z.ZodType, kept: unknown): unknown {
  const kind = notesOf(schema)?.kind;
  if (kind === 'list' && Array.isArray(kept)) {
    return kept.map((item) => withNewNames(itemOf(schema), item));
  }
  if (!isGroup(kept)) return kept;
  const named = kind === 'variants' ? withNewKind(schema, kept) : kept;
  const shape = kind === 'variants' ? variantFor(schema, named) : schema;
  const fields = (shape ? fieldsOf(shape) : [])
    .filter(([key]) => Object.hasOwn(named, key))
    .map(([key, field]) => [key, withNewNames(field, named[key])] as const);
  return { ...named, ...Object.fromEntries(fields) };
}

function withNewKind(schema: z.ZodType, kept: Group): Group {
  const key = tagKey(schema);
  if (key === undefined) return kept;
  const name = notesOf(schema)?.renamed?.[String(kept[key])];
  return name === undefined ? kept : { ...kept, [key]: name };
}
