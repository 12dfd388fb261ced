import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { fieldsOf, variantFor } from '../../models/fields/walk.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { isRecord } from '../state/is-record.ts';
import { namesOf } from '../state/names.ts';
import { longDate } from '../words/dates.ts';

/** What an item of a list is called: its own words, else the name of what it is about, else its number. */
export function itemTitle(
  scenario: Scenario,
  schema: z.ZodType,
  value: unknown,
  index: number,
): string {
  const notes = notesOf(schema);
  const numbered = `${notes?.label ?? 'Item'} ${index + 1}`;
  if (!isRecord(value)) return numbered;
  if (notes?.kind === 'variants') {
    const shape = variantFor(schema, value);
    const words = shape && notesOf(shape)?.label;
    const on = typeof value.on === 'string' && value.on ? `, ${longDate(value.on)}` : '';
    return `${words ?? numbered}${on}`;
  }
  for (const [key, field] of fieldsOf(schema)) {
    const own = value[key];
    const about = notesOf(field);
    if (typeof own !== 'string' || own === '') continue;
    if (about?.kind === 'text') return own;
    if (about?.kind === 'choice' && about.refersTo) {
      return namesOf(scenario, about.refersTo).find(({ id }) => id === own)?.label ?? own;
    }
  }
  return numbered;
}
