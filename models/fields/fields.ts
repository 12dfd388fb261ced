/**
 * The field kit: each function makes one kind of input as a zod schema that carries its own notes
 * (label, unit, limits, default, help, evidence), so that validation, types, the JSON Schema and the
 * form all read the same line.
 */
import * as z from 'zod';
import type { FieldNotes } from './notes.ts';

const fieldRegistry = z.registry<FieldNotes>();

type Words = Omit<FieldNotes, 'kind' | 'choices' | 'optional'>;
type NumberWords = Words & { min: number; max: number };

const noted = <S extends z.ZodType>(schema: S, notes: FieldNotes): S => {
  fieldRegistry.add(schema, notes);
  return schema;
};

/** The notes of a schema, looking through `.optional()`; undefined for a schema that the kit did not make. */
export function notesOf(schema: z.ZodType): FieldNotes | undefined {
  const own = fieldRegistry.get(schema);
  if (own) return own;
  if (schema instanceof z.ZodOptional) {
    const inner = notesOf(schema.unwrap() as z.ZodType);
    return inner && { ...inner, optional: true };
  }
  return undefined;
}

const bounded = ({ min, max, whole }: NumberWords) => {
  const number = z.number().min(min).max(max);
  return whole ? number.int() : number;
};

/** A plain number that cannot carry a range, such as a count of weeks. */
export const number = (words: NumberWords) => noted(bounded(words), { ...words, kind: 'number' });

/** How a range may be drawn, where the natural scale of the input is not wanted. */
const DISTRIBUTIONS = ['natural', 'normal', 'lognormal', 'uniform'] as const;

/** A number, or a number with an 80 % range and the key of its source. */
export function quantity(words: NumberWords & { scale: 'share' | 'positive' | 'real' }) {
  const ranged = z.strictObject({
    value: bounded(words),
    low: bounded(words).optional(),
    high: bounded(words).optional(),
    distribution: z.enum(DISTRIBUTIONS).optional(),
    source: z.string().max(200).optional(),
    note: z.string().max(1000).optional(),
  });
  return noted(z.union([bounded(words), ranged]), { ...words, kind: 'quantity' });
}

/** A number that is known, such as posts counted on a day: no range, but it may carry its source. */
export function known(words: NumberWords) {
  const sourced = z.strictObject({
    value: bounded(words),
    source: z.string().max(200).optional(),
    note: z.string().max(1000).optional(),
  });
  return noted(z.union([bounded(words), sourced]), { ...words, kind: 'quantity', fixed: true });
}

/** A share of a whole, from 0 to 1. */
export const share = (words: Omit<Words, 'min' | 'max' | 'scale'>) =>
  quantity({ unit: 'share', ...words, scale: 'share', min: 0, max: 1 });

export const text = (words: Words & { maxLength?: number }) =>
  noted(z.string().max(words.maxLength ?? 200), { ...words, kind: 'text' });

/** A short name by which other parts of the scenario refer to this one. */
export const id = (words: Words) =>
  noted(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .max(60),
    { ...words, kind: 'id' },
  );

/** The id of an item elsewhere in the scenario; that it exists is checked by the scenario's rules. */
export const reference = (refersTo: NonNullable<FieldNotes['refersTo']>, words: Words) =>
  noted(z.string().min(1).max(60), { ...words, refersTo, kind: 'choice' });

export const choice = <const C extends Readonly<Record<string, string>>>(
  choices: C,
  words: Words,
) =>
  noted(z.enum(Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]]), {
    ...words,
    choices,
    kind: 'choice',
  });

export const onOff = (words: Words) => noted(z.boolean(), { ...words, kind: 'switch' });

/** A date of the calendar, written as 2026-04-06. */
export const date = (words: Words) => noted(z.iso.date(), { ...words, kind: 'date' });

/** The path of one input of the same scenario, such as `teams[0].posts[0].capPerFte`. */
export const path = (words: Words) => noted(z.string().min(1).max(200), { ...words, kind: 'path' });

export const list = <S extends z.ZodType>(item: S, words: Words & { min?: number; max: number }) =>
  noted(
    z
      .array(item)
      .min(words.min ?? 0)
      .max(words.max),
    { ...words, kind: 'list' },
  );

export const group = <const S extends z.ZodRawShape>(shape: S, words: Words) =>
  noted(z.strictObject(shape), { ...words, kind: 'group' });

/** One of several groups, told apart by the value of one key. */
export const variants = <
  const K extends string,
  const O extends readonly [z.ZodObject, ...z.ZodObject[]],
>(
  key: K,
  options: O,
  choices: Readonly<Record<string, string>>,
  words: Words,
) =>
  noted(z.discriminatedUnion(key, options as never) as unknown as z.ZodUnion<O>, {
    ...words,
    choices,
    kind: 'variants',
  });

export const literal = <const V extends string>(value: V) => z.literal(value);
export const optional = <S extends z.ZodType>(schema: S) => schema.optional();
