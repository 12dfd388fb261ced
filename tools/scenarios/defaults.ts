import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { fieldsOf } from '../../models/fields/walk.ts';

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
    const source = [...(notes.evidence ?? [])];
    if (notes.judgement || source.length === 0) source.push('judgement');
    const number = typeof notes.default === 'number' ? { value: notes.default } : notes.default;
    return [[key, { ...(number as object), source: source.join(', ') }]];
  });
  return { ...Object.fromEntries(values), ...others };
}
