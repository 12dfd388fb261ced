import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { schemaAt } from '../../models/fields/walk.ts';
import { parsePath } from '../../models/scenario/path.ts';

/** A path of a question in the words of its form: `Levers, 1, From`; as it is where the form has no words for it. */
export function questionPlace(schema: z.ZodType, question: unknown, path: string): string {
  const parts = parsePath(path) ?? [];
  const words = parts.flatMap((part, place) => {
    if (typeof part === 'number') return [String(part + 1)];
    const own = schemaAt(schema, question, parts.slice(0, place + 1));
    const notes = own && notesOf(own);
    return notes ? [notes.label] : [];
  });
  return words.join(', ') || path;
}
