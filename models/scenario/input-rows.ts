import type * as z from 'zod';
import { notesOf } from '../fields/fields.ts';
import type { FieldNotes } from '../fields/notes.ts';
import { eachField, fieldsOf, itemOf, schemaAt, tagKey, variantFor } from '../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../inputs/scenario.ts';
import { CLOSED } from '../inputs/stages.ts';
import { MEASURES } from '../measures/catalogue.ts';
import { UNITS } from '../units.ts';
import { inputPlace, inputWords } from './input-words.ts';
import { formatPath, getAt, type PathParts, parsePath } from './path.ts';
import { type AnyQuantity, isQuantityObject, isRanged, valueOf } from './quantity.ts';
import { sourceWords } from './source-words.ts';
import { toldNotes, toldUnit } from './told-unit.ts';

/** One input of a scenario, as somebody reads it who has nothing but the results. */
export interface InputRow {
  /** The section of the form that it stands in: `Money`. */
  section: string;
  /** What it is of: `Family intervention, Social worker`; empty where the section says it. */
  of: string;
  label: string;
  /** As it is in the scenario file, shares from 0 to 1; words for a choice. */
  value: number | string;
  /** Ends of the range that holds it in eight futures of ten; undefined where it is taken as known. */
  low?: number;
  high?: number;
  /** In words; empty for what has none. */
  unit: string;
  /** Keys of the evidence book and how the figure was come by; that it has none. */
  source: string;
  note: string;
  /** `teams[0].posts[0].capPerFte`. */
  path: string;
}

/** The rest is read beside what a row is of, and says nothing by itself. */
const UNTOLD: readonly string[] = ['format', 'name', 'summary'];

const LEAVES: readonly FieldNotes['kind'][] = [
  'quantity',
  'number',
  'text',
  'choice',
  'switch',
  'date',
  'path',
];

const isLeaf = (notes: FieldNotes | undefined): boolean =>
  notes !== undefined && LEAVES.includes(notes.kind);

/** Every input that a scenario gives, in the order and in the words of its form. What is left out has no row. */
export function inputRows(scenario: Scenario): InputRow[] {
  const rows: InputRow[] = [];
  eachField(scenarioSchema, scenario, ({ path, value, notes, schema }) => {
    if (UNTOLD.includes(String(path.at(-1))) && typeof path.at(-2) !== 'string') return;
    if (notes.kind === 'list') {
      if (Array.isArray(value) && value.length > 0 && isLeaf(notesOf(itemOf(schema))))
        rows.push(rowOfList(scenario, path, value));
    } else if (notes.kind === 'variants') {
      rows.push(rowOfVariant(scenario, path, notes, schema, value));
      rows.push(...rowsOfUnlike(scenario, path, schema, value));
    } else if (isLeaf(notes) && !isOfList(scenario, path)) {
      rows.push(rowAt(scenario, path, notes, value));
    }
  });
  return rows;
}

/** Whether it is an item of a list that is told in one row. */
const isOfList = (scenario: Scenario, path: PathParts): boolean =>
  typeof path.at(-1) === 'number' && Array.isArray(getAt(scenario, path.slice(0, -1)));

/** Where an input stands, without the lists that items stand in. */
function placeOf(
  scenario: Scenario,
  path: PathParts,
): Pick<InputRow, 'section' | 'of' | 'label' | 'path'> {
  const names = inputPlace(scenario, path);
  const within = names.slice(1, -1).filter((_, at) => typeof path[at + 2] !== 'number');
  return {
    section: names[0] ?? '',
    of: within.join(', '),
    label: names.length > 1 ? (names.at(-1) ?? '') : '',
    path: formatPath(path),
  };
}

const unsaid = { unit: '', source: '', note: '' };

function rowAt(scenario: Scenario, path: PathParts, notes: FieldNotes, value: unknown): InputRow {
  const place = placeOf(scenario, path);
  if (typeof value !== 'number' && !isQuantityObject(value))
    return { ...place, ...unsaid, value: wordsOf(scenario, notes, value) };
  const quantity = value as AnyQuantity;
  const { note = '', distribution } = (typeof value === 'object' ? value : {}) as {
    note?: string;
    distribution?: string;
  };
  const drawn = distribution && distribution !== 'natural' ? `Drawn as ${distribution}.` : '';
  return {
    ...place,
    value: valueOf(quantity),
    ...(isRanged(quantity) ? { low: quantity.low, high: quantity.high } : {}),
    unit: UNITS[unitAt(scenario, path, notes)],
    source: sourceWords(notes, quantity),
    note: [drawn, note].filter(Boolean).join(' '),
  };
}

/** Of the threshold of a test, the unit of what is tested. */
function unitAt(scenario: Scenario, path: PathParts, notes: FieldNotes) {
  const tested = path[0] === 'standard' && getAt(scenario, [...path.slice(0, -1), 'measure']);
  const measure = MEASURES.find(({ id }) => id === tested);
  return toldUnit(scenario, notes.unit ?? measure?.unit);
}

/** Names, choices and months: all in one row. */
function rowOfList(scenario: Scenario, path: PathParts, values: readonly unknown[]): InputRow {
  const schema = schemaAt(scenarioSchema, scenario, [...path, 0]) as z.ZodType;
  const notes = notesOf(schema) as FieldNotes;
  const words = values.map((value) => wordsOf(scenario, notes, value));
  const unit = UNITS[toldUnit(scenario, notes.unit)];
  return { ...placeOf(scenario, path), ...unsaid, unit, value: words.join(', ') };
}

/** Which of several kinds it is. */
function rowOfVariant(
  scenario: Scenario,
  path: PathParts,
  notes: FieldNotes,
  schema: z.ZodType,
  value: unknown,
): InputRow {
  const kind = String((value as Record<string, unknown>)[tagKey(schema) ?? '']);
  return { ...placeOf(scenario, path), ...unsaid, value: notes.choices?.[kind] ?? kind };
}

/** What a dated change sets, which is described by the input that the change names. */
function rowsOfUnlike(
  scenario: Scenario,
  path: PathParts,
  schema: z.ZodType,
  value: unknown,
): InputRow[] {
  const group = variantFor(schema, value);
  const given = value as Readonly<Record<string, unknown>>;
  const named = typeof given.path === 'string' ? parsePath(given.path) : undefined;
  const input = named && schemaAt(scenarioSchema, scenario, named);
  const notes = input && notesOf(input);
  if (!group || !notes || !named) return [];
  return fieldsOf(group)
    .filter(([key, field]) => key !== tagKey(schema) && !notesOf(field) && key in given)
    .map(([key]) => {
      const { unit } = toldNotes(scenario, { ...notes, unit: unitAt(scenario, named, notes) });
      const set = given[key];
      return {
        ...placeOf(scenario, [...path, 'path']),
        ...unsaid,
        label: `${notes.label}, from then on`,
        value: typeof set === 'number' ? set : wordsOf(scenario, notes, set),
        unit: typeof set === 'number' ? UNITS[unit ?? 'none'] : '',
        path: formatPath([...path, key]),
      };
    });
}

/** A value that is no figure, in words. */
function wordsOf(scenario: Scenario, notes: FieldNotes, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  if (notes.kind === 'path') return inputWords(scenario, parsePath(text) ?? []);
  if (notes.choices) return notes.choices[text] ?? text;
  const named = notes.refersTo;
  if (named === 'measures') return MEASURES.find(({ id }) => id === text)?.label ?? text;
  if (text === CLOSED || named === undefined || named === 'tests' || named === 'evidence')
    return text;
  return scenario[named].find(({ id }) => id === text)?.name ?? text;
}
