import type * as z from 'zod';
import { notesOf } from '../fields/fields.ts';
import type { FieldNotes } from '../fields/notes.ts';
import { fieldsOf } from '../fields/walk.ts';

/** What says which item it is; quantities are what is asked about it, and change. */
const TELLING = new Set<FieldNotes['kind']>(['id', 'text', 'choice', 'switch', 'number', 'date']);

/**
 * What tells an item of a list from others that have the same name: `starts in month: 9`, where it is the only one
 * of them with that; else its number. Empty where its name is its own.
 * @param item schema of an item
 * @param nameOf the name of an item, by its place
 */
export function toldApart(
  item: z.ZodType,
  items: readonly unknown[],
  index: number,
  nameOf: (item: unknown, index: number) => string,
): string {
  const name = nameOf(items[index], index);
  const others = items.filter((each, at) => at !== index && nameOf(each, at) === name);
  if (others.length === 0) return '';
  for (const [key, field] of fieldsOf(item)) {
    const notes = notesOf(field);
    if (!notes || !TELLING.has(notes.kind)) continue;
    const own = valueOf(items[index], key);
    if (others.some((each) => valueOf(each, key) === own)) continue;
    return `${notes.label.toLowerCase()}: ${valueWords(notes, own)}`;
  }
  return String(index + 1);
}

const valueOf = (item: unknown, key: string): unknown =>
  (item as Readonly<Record<string, unknown>> | undefined)?.[key];

function valueWords(notes: FieldNotes, value: unknown): string {
  if (value === undefined || value === '') return 'left out';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return notes.choices?.[String(value)] ?? String(value);
}
