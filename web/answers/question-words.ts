import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { withNewNames } from '../../models/fields/new-names.ts';
import type { FieldNotes } from '../../models/fields/notes.ts';
import { eachField, schemaAt } from '../../models/fields/walk.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { givenWords } from '../../models/scenario/input-words.ts';
import { formatPath, getAt, type PathParts } from '../../models/scenario/path.ts';
import { WHAT_IFS } from '../../models/scenario/what-ifs/index.ts';
import type { Unit } from '../../models/units.ts';
import type { AnswerEntry } from '../api/answers.ts';
import { isRecord } from '../state/is-record.ts';
import { longDate } from '../words/dates.ts';

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
  if (typeof value === 'number') return givenWords(notes.unit, value);
  if (typeof value !== 'string') return '';
  if (notes.kind === 'date') return longDate(value);
  if (notes.refersTo === 'measures') {
    return MEASURES.find(({ id }) => id === value)?.label ?? value;
  }
  return notes.choices?.[value] ?? value;
}

/** Of a field at a path, what the question alone does not tell. */
interface Told {
  unitAt?: (path: readonly PropertyKey[]) => Unit | undefined;
  /** Names of teams, tests and the like, by their places in the question. */
  names?: Readonly<Record<string, string>>;
}

/** A scenario that was asked about: `Council, version 3`, `A worker leaves in June, a what-if`, `Council, a draft`. */
export function askedWords({
  name,
  scenarioVersion,
  whatIf,
}: Pick<AnswerEntry['scenarios'][number], 'name' | 'scenarioVersion' | 'whatIf'>): string {
  if (whatIf === null) {
    return `${name}, ${scenarioVersion === null ? 'a draft' : `version ${scenarioVersion}`}`;
  }
  const label = WHAT_IFS.find(({ id }) => id === whatIf)?.label ?? whatIf;
  return name === label ? `${name}, a what-if` : `${name}, with the what-if “${label}”`;
}

/** Of which item of a list of several a field is: `Lever 2, `; empty where there is no other. */
function itemWords(schema: z.ZodType, question: unknown, path: PathParts): string {
  const place = path.findIndex((part) => typeof part === 'number');
  if (place < 0 || place === path.length - 1) return '';
  const list = getAt(question, path.slice(0, place));
  if (!Array.isArray(list) || list.length < 2) return '';
  const item = schemaAt(schema, question, path.slice(0, place + 1));
  const label = item && notesOf(item)?.label;
  return label ? `${label} ${Number(path[place]) + 1}, ` : '';
}

/** A question in the words of its form, one line for each field; items of a list that are no groups under one label. */
export function questionWords(
  schema: z.ZodType,
  question: unknown,
  { unitAt, names = {} }: Told = {},
): AskedField[] {
  const lines = new Map<string, string[]>();
  const asked = withNewNames(schema, question);
  eachField(schema, asked, ({ path, value, notes }) => {
    const words =
      names[formatPath(path)] ??
      valueWords({ ...notes, unit: notes.unit ?? unitAt?.(path) }, value);
    const label = `${itemWords(schema, asked, path)}${notes.label}`;
    if (words) lines.set(label, [...(lines.get(label) ?? []), words]);
  });
  return [...lines].map(([label, values]) => ({ label, value: values.join(', ') }));
}
