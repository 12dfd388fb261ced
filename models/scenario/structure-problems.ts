/** Turns what the schema library finds into complete sentences, by reading the notes of the field concerned. */
import type * as z from 'zod';
import { notesOf } from '../fields/fields.ts';
import type { FieldNotes } from '../fields/notes.ts';
import { fieldsOf, partsOfNumber, schemaAt, variantFor } from '../fields/walk.ts';
import { expectedWords, limitWords } from './field-words.ts';
import { formatPath, getAt } from './path.ts';
import { type Problem, quoted } from './problem.ts';

type Issue = z.core.$ZodIssue;
type NotesFor = (notes: FieldNotes, parts: readonly PropertyKey[]) => FieldNotes;

/** The keys that may stand in a group, in one kind of a variant, or in a number written with its source. */
function knownKeys(own: z.ZodType | undefined, given: unknown): string[] {
  if (!own) return [];
  const notes = notesOf(own);
  if (notes?.kind === 'quantity') return partsOfNumber(own);
  const shape = notes?.kind === 'variants' ? variantFor(own, given) : own;
  return shape ? fieldsOf(shape).map(([key]) => key) : [];
}

const count = (items: number | bigint): string => (items === 1 ? '1 item' : `${items} items`);

/** Text in the place of a list is said to be no list; how long it is does not matter then. */
const isNoList = (issue: Issue, notes: FieldNotes | undefined, given: unknown): boolean =>
  notes?.kind === 'list' && !Array.isArray(given) && issue.code !== 'invalid_type';

/** From here on, a number in the place of a share is taken to be meant as per cent. */
const LEAST_PERCENT = 2;

/** Per cent in the place of a share, as they are written here: `write 90 % as 0.9`. */
function asShare(notes: FieldNotes | undefined, given: unknown): string | undefined {
  const isShare = notes?.unit === 'share' || notes?.unit === 'sharePerYear';
  if (!isShare || typeof given !== 'number' || notes.max === undefined) return undefined;
  const share = Number((given / 100).toPrecision(12));
  const isMeant = given >= LEAST_PERCENT && share >= (notes.min ?? 0) && share <= notes.max;
  return isMeant ? `write ${given} % as ${share}, or lower it` : undefined;
}

function problemOf(
  schema: z.ZodType,
  issue: Issue,
  root: unknown,
  base: readonly PropertyKey[],
  notesFor: NotesFor,
): Problem[] {
  const parts = [...base, ...issue.path];
  const path = formatPath(parts);
  const given = getAt(root, parts as (string | number)[]);
  const own = schemaAt(schema, root, parts);
  const parentSchema = schemaAt(schema, root, parts.slice(0, -1));
  // Inside a quantity ({ value, low, high }) the notes are those of the quantity itself, and what kind a
  // variant is, is said by the notes of the variant.
  const parentNotes = own ? undefined : parentSchema && notesOf(parentSchema);
  const written = (own && notesOf(own)) ?? parentNotes;
  const notes = written && notesFor(written, parts);
  const label = notes?.label ? `“${notes.label}” ` : '';
  const problem = (rule: string, remedy: string, value = quoted(given)): Problem[] => [
    { path, value, rule, remedy },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: formatPath([...parts, key]),
        value: 'this key',
        rule: 'is not known here',
        remedy: `remove it or correct its spelling; known are ${knownKeys(own, given).join(', ')}`,
      }));
    case 'too_small':
      if (isNoList(issue, notes, given)) return [];
      if (issue.origin === 'array') {
        return problem(`must have at least ${count(issue.minimum)}`, 'add what is missing');
      }
      if (issue.origin === 'string') return problem('is empty', 'fill it in');
      return problem(`is below the limit: ${label}must be ${limitWords(notes)}`, 'raise it');
    case 'too_big':
      if (isNoList(issue, notes, given)) return [];
      if (issue.origin === 'array') {
        return problem(`must have at most ${count(issue.maximum)}`, 'remove some');
      }
      if (issue.origin === 'string') {
        return problem(`is longer than ${issue.maximum} characters`, 'shorten it');
      }
      return problem(
        `is above the limit: ${label}must be ${limitWords(notes)}`,
        asShare(notes, given) ?? 'lower it',
      );
    case 'invalid_union': {
      if (notes?.kind === 'variants') break;
      const branch =
        typeof given === 'object' && given !== null ? issue.errors[1] : issue.errors[0];
      return (branch ?? []).flatMap((inner) => problemOf(schema, inner, root, parts, notesFor));
    }
  }
  if (given === undefined) {
    const remedy = notes ? expectedWords(notes).remedy : 'add it';
    return [{ path, value: 'nothing', rule: 'is given here: it is required', remedy }];
  }
  const { rule, remedy } = expectedWords(notes);
  return problem(rule, remedy);
}

/**
 * The problems of a value that its schema does not accept; `schema` is of the field kit.
 * @param notesFor the notes of a field as it stands here; left out: as they are written
 */
export const structureProblems = (
  schema: z.ZodType,
  issues: readonly Issue[],
  root: unknown,
  notesFor: NotesFor = (notes) => notes,
): Problem[] => issues.flatMap((issue) => problemOf(schema, issue, root, [], notesFor));
