import type * as z from 'zod';
import type { FieldNotes } from '../../models/fields/notes.ts';
import { eachField } from '../../models/fields/walk.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { UNITS } from '../../models/units.ts';
import { isRecord } from '../state/is-record.ts';
import { longDate } from '../words/dates.ts';
import { percent } from '../words/numbers.ts';

export interface AskedField {
  label: string;
  value: string;
}

/** One value as it was asked, with its unit; empty for what only holds others. */
function valueWords(notes: FieldNotes, value: unknown): string {
  if (notes.kind === 'variants' && isRecord(value)) {
    const tag = Object.values(value).find((each) => notes.choices?.[String(each)] !== undefined);
    return notes.choices?.[String(tag)] ?? '';
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (notes.unit === 'share') return percent(value);
    const unit = notes.unit ? UNITS[notes.unit] : '';
    return [value.toLocaleString('en-GB', { maximumFractionDigits: 6 }), unit]
      .filter(Boolean)
      .join('\u00a0');
  }
  if (typeof value !== 'string') return '';
  if (notes.kind === 'date') return longDate(value);
  if (notes.refersTo === 'measures') {
    return MEASURES.find(({ id }) => id === value)?.label ?? value;
  }
  return notes.choices?.[value] ?? value;
}

/** A question in the words of its form, one line for each field; items of a list under one label. */
export function questionWords(schema: z.ZodType, question: unknown): AskedField[] {
  const lines = new Map<string, string[]>();
  eachField(schema, question, ({ value, notes }) => {
    const words = valueWords(notes, value);
    if (words) lines.set(notes.label, [...(lines.get(notes.label) ?? []), words]);
  });
  return [...lines].map(([label, values]) => ({ label, value: values.join(', ') }));
}
