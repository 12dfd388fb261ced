import * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import type { FieldNotes } from '../../models/fields/notes.ts';
import { fieldsOf, variantFor } from '../../models/fields/walk.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { givenWords, inputValueWords, inputWords } from '../../models/scenario/input-words.ts';
import { parsePath } from '../../models/scenario/path.ts';
import { isRecord } from '../state/is-record.ts';
import { namesOf } from '../state/names.ts';
import { longDate } from '../words/dates.ts';

/** What an item of a list is called: its own words, else what it is about, else its number. */
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
    const about = shape ? inputsOf(scenario, shape, value) || namesIn(scenario, shape, value) : '';
    const amount = shape && about ? amountIn(scenario, shape, value) : '';
    return `${words ?? numbered}${on}${about && `: ${about}${amount}`}`;
  }
  for (const [key, field] of fieldsOf(schema)) {
    const own = value[key];
    const about = notesOf(field);
    if (typeof own !== 'string' || own === '') continue;
    if (about?.kind === 'text') return own;
    if (about?.kind === 'choice' && about.refersTo) return nameOf(scenario, about.refersTo, own);
  }
  return inputsOf(scenario, schema, value) || numbered;
}

const nameOf = (
  scenario: Scenario,
  refersTo: NonNullable<FieldNotes['refersTo']>,
  own: string,
): string => namesOf(scenario, refersTo).find(({ id }) => id === own)?.label ?? own;

/** The inputs that an item names: `Caseload cap (Family intervention, Social worker)`. */
const inputsOf = (scenario: Scenario, shape: z.ZodType, value: Record<string, unknown>): string =>
  fieldsOf(shape)
    .flatMap(([key, field]) => {
      const own = value[key];
      if (notesOf(field)?.kind !== 'path' || typeof own !== 'string' || own === '') return [];
      const parts = parsePath(own);
      return [parts ? inputWords(scenario, parts) : own];
    })
    .join(' and ');

/** How much, by which changes of one thing on one day are told apart: `, to 16 cases per FTE`, `, × 1.1`, `, 2 people`. */
function amountIn(scenario: Scenario, shape: z.ZodType, value: Record<string, unknown>): string {
  const words = fieldsOf(shape).flatMap(([key, field]) => {
    const own = value[key];
    if (key === 'to' && typeof value.path === 'string') {
      const parts = parsePath(value.path);
      return parts && own !== undefined ? [`to ${inputValueWords(scenario, parts, own)}`] : [];
    }
    const notes = field instanceof z.ZodOptional ? undefined : notesOf(field);
    if (notes?.kind !== 'number' || typeof own !== 'number') return [];
    return [`${notes.unit === 'factor' ? '× ' : ''}${givenWords(notes.unit, own)}`];
  });
  return words.map((each) => `, ${each}`).join('');
}

/** The teams, roles and the like that an item names: `Family intervention, Social worker`. */
const namesIn = (scenario: Scenario, shape: z.ZodType, value: Record<string, unknown>): string =>
  fieldsOf(shape)
    .flatMap(([key, field]) => {
      const own = value[key];
      const refersTo = notesOf(field)?.refersTo;
      if (!refersTo || typeof own !== 'string' || own === '') return [];
      return [nameOf(scenario, refersTo, own)];
    })
    .join(', ');
