/** Turns what the schema library finds into complete sentences, by reading the notes of the field concerned. */
import type * as z from 'zod';
import { notesOf } from '../fields/fields.ts';
import type { FieldNotes } from '../fields/notes.ts';
import { fieldsOf, schemaAt, variantFor } from '../fields/walk.ts';
import { scenarioSchema } from '../inputs/scenario.ts';
import { UNITS } from '../units.ts';
import { formatPath, getAt } from './path.ts';
import { type Problem, quoted } from './problem.ts';

type Issue = z.core.$ZodIssue;

const unitWords = (notes?: FieldNotes): string =>
  notes?.unit && UNITS[notes.unit] && !notes.unit.startsWith('share')
    ? ` ${UNITS[notes.unit]}`
    : '';

const limits = (notes?: FieldNotes): string =>
  notes?.min !== undefined && notes.max !== undefined
    ? `from ${notes.min} to ${notes.max}${unitWords(notes)}`
    : 'that is finite';

function expected(notes: FieldNotes | undefined): { rule: string; remedy: string } {
  const suggested =
    notes?.default !== undefined && typeof notes.default !== 'object'
      ? `, such as ${JSON.stringify(notes.default)}`
      : '';
  switch (notes?.kind) {
    case 'quantity':
    case 'number':
      return {
        rule: `is not a ${notes.whole ? 'whole number' : 'number'}`,
        remedy: `give a ${notes.whole ? 'whole number' : 'number'} ${limits(notes)}${suggested}`,
      };
    case 'text':
    case 'path':
      return { rule: 'is not text', remedy: `give text in quotation marks${suggested}` };
    case 'id':
      return {
        rule: 'is not a short name',
        remedy: 'use small letters, digits and hyphens, beginning with a letter',
      };
    case 'choice':
      return notes.choices
        ? { rule: 'is not one of the choices', remedy: `choose ${orList(notes.choices)}` }
        : { rule: 'is not a name', remedy: `give the id of one of the ${notes.refersTo}` };
    case 'variants':
      return { rule: 'is not one of the kinds', remedy: `choose ${orList(notes.choices ?? {})}` };
    case 'switch':
      return { rule: 'is not true or false', remedy: `write true or false${suggested}` };
    case 'date':
      return { rule: 'is not a date of the calendar', remedy: 'write it as 2026-04-06' };
    case 'list':
      return { rule: 'is not a list', remedy: 'write it as a list in square brackets' };
    default:
      return {
        rule: 'is not a group of inputs',
        remedy: 'write it as an object in curly brackets',
      };
  }
}

const orList = (choices: Readonly<Record<string, string>>): string => {
  const names = Object.keys(choices);
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
    : (names[0] ?? '');
};

function problemOf(issue: Issue, root: unknown, base: readonly PropertyKey[]): Problem[] {
  const parts = [...base, ...issue.path];
  const path = formatPath(parts);
  const given = getAt(root, parts as (string | number)[]);
  const own = schemaAt(scenarioSchema, root, parts);
  const parentSchema = schemaAt(scenarioSchema, root, parts.slice(0, -1));
  // Inside a quantity ({ value, low, high }) the notes are those of the quantity itself.
  const notes = (own && notesOf(own)) ?? (parentSchema && notesOf(parentSchema));
  const label = notes?.label ? `${notes.label} ` : '';
  const problem = (rule: string, remedy: string, value = quoted(given)): Problem[] => [
    { path, value, rule, remedy },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const shape = own && (notesOf(own)?.kind === 'variants' ? variantFor(own, given) : own);
      const known = shape
        ? fieldsOf(shape).map(([key]) => key)
        : ['value', 'low', 'high', 'source', 'note'];
      return issue.keys.map((key) => ({
        path: formatPath([...parts, key]),
        value: 'this key',
        rule: 'is not known here',
        remedy: `remove it or correct its spelling; known are ${(known.length ? known : ['value', 'low', 'high', 'source', 'note']).join(', ')}`,
      }));
    }
    case 'too_small':
    case 'too_big': {
      if (issue.origin === 'array') {
        const want =
          issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
        return problem(
          `does not have ${want} items`,
          issue.code === 'too_small' ? 'add what is missing' : 'remove some',
        );
      }
      if (issue.origin === 'string') {
        return problem(
          `is longer than ${issue.code === 'too_big' ? issue.maximum : 0} characters`,
          'shorten it',
        );
      }
      return problem(
        `is ${issue.code === 'too_small' ? 'below' : 'above'} the limit: ${label}must be ${limits(notes)}`,
        `${issue.code === 'too_small' ? 'raise' : 'lower'} it`,
      );
    }
    case 'invalid_union': {
      if (notes?.kind === 'variants') break;
      const branch =
        typeof given === 'object' && given !== null ? issue.errors[1] : issue.errors[0];
      return (branch ?? []).flatMap((inner) => problemOf(inner, root, parts));
    }
  }
  if (given === undefined) {
    const { remedy } = expected(notes);
    return [{ path, value: 'nothing', rule: 'is given here: it is required', remedy }];
  }
  const { rule, remedy } = expected(notes);
  return problem(rule, remedy);
}

export const structureProblems = (issues: readonly Issue[], root: unknown): Problem[] =>
  issues.flatMap((issue) => problemOf(issue, root, []));
