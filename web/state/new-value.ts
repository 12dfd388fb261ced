import * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import type { FieldNotes } from '../../models/fields/notes.ts';
import { fieldsOf, itemOf, variantFor } from '../../models/fields/walk.ts';
import { isRecord } from './is-record.ts';

/** What a new value has to know of the scenario around it. */
export interface Surroundings {
  /** Ids that a reference may name. */
  names(refersTo: NonNullable<FieldNotes['refersTo']>): readonly string[];
  /** A short name that is free. */
  freeId(): string;
  /** One more than the most that an input is among the items beside it; undefined where there is none. */
  oneMore(key: string): number | undefined;
  /** The calendar year in which the financial year of the first day begins; undefined where no day is given. */
  firstYear(): number | undefined;
}

/** What a number without a default starts with. */
export const leastOf = ({ min }: FieldNotes): number => Math.max(0, min ?? 0);

/** A new value for a schema, made from the defaults that its notes give; undefined where it is to be typed. */
export function newValue(schema: z.ZodType, around: Surroundings): unknown {
  const notes = notesOf(schema);
  if (!notes) return schema instanceof z.ZodLiteral ? schema.value : 0;
  switch (notes.kind) {
    case 'group':
      return newGroup(schema, around, notes.default);
    case 'variants': {
      const shape = variantFor(schema, notes.default);
      return shape ? newGroup(shape, around, notes.default) : structuredClone(notes.default);
    }
    case 'list':
      return notes.default === undefined
        ? Array.from({ length: notes.min ?? 0 }, () => newValue(itemOf(schema), around))
        : structuredClone(notes.default);
    case 'choice':
      return notes.default ?? firstChoice(notes, around);
    case 'id':
      return around.freeId();
    case 'switch':
      return notes.default ?? false;
    case 'text':
    case 'path':
    case 'date':
      return notes.default ?? '';
    default:
      return notes.typed ? undefined : structuredClone(notes.default ?? leastOf(notes));
  }
}

const firstChoice = (notes: FieldNotes, around: Surroundings): string =>
  Object.keys(notes.choices ?? {})[0] ?? (notes.refersTo && around.names(notes.refersTo)[0]) ?? '';

/** A group with every input that is not optional or to be typed; `start` goes before the inputs' own defaults. */
export function newGroup(
  schema: z.ZodType,
  around: Surroundings,
  start: unknown = {},
): Record<string, unknown> {
  const given = isRecord(start) ? start : {};
  const own = fieldsOf(schema)
    .filter(([key, field]) => key in given || !(field instanceof z.ZodOptional))
    .map(([key, field]) => [
      key,
      key in given && !(field instanceof z.ZodLiteral)
        ? structuredClone(given[key])
        : newField(key, field, around),
    ]);
  return Object.fromEntries(own.filter(([, value]) => value !== undefined));
}

function newField(key: string, field: z.ZodType, around: Surroundings): unknown {
  const { goesOn, financialYear } = notesOf(field) ?? {};
  const next = goesOn ? around.oneMore(key) : undefined;
  const first = financialYear ? around.firstYear() : undefined;
  return next ?? first ?? newValue(field, around);
}
