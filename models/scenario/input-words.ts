import type * as z from 'zod';
import { notesOf } from '../fields/fields.ts';
import { fieldsOf, schemaAt } from '../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../inputs/scenario.ts';
import { CLOSED } from '../inputs/stages.ts';
import { type Unit, unitOf } from '../units.ts';
import { getAt, type PathParts, parsePath } from './path.ts';
import { type Problem, sentence } from './problem.ts';
import { type AnyQuantity, isQuantityObject, isRanged, valueOf } from './quantity.ts';
import { toldApart } from './told-apart.ts';
import { toldUnit } from './told-unit.ts';

/** Its own name, else that of what it refers to: `Social worker` for posts, `Assessment` for cases of that stage. */
const nameOfItem = (
  scenario: Scenario,
  schema: z.ZodType,
  item: unknown,
  index: number,
): string => {
  const given = (item ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof given.name === 'string' && given.name !== '') return given.name;
  for (const [key, field] of fieldsOf(schema)) {
    const list = notesOf(field)?.refersTo;
    if (list !== 'roles' && list !== 'stages') continue;
    const about = scenario[list].find(({ id }) => id === given[key]);
    if (about?.name) return about.name;
    if (given[key] === CLOSED) return CLOSED;
  }
  return `${notesOf(schema)?.label ?? 'Item'} ${index + 1}`;
};

/** Where an input stands, in the words of its form: `Teams, Family intervention, Posts, Social worker, Caseload cap`. */
export function inputPlace(scenario: Scenario, parts: PathParts): string[] {
  return parts.flatMap((part, at) => {
    const upTo = parts.slice(0, at + 1);
    const schema = schemaAt(scenarioSchema, scenario, upTo);
    if (!schema) return [String(part)];
    if (typeof part === 'number') {
      const items = getAt(scenario, parts.slice(0, at));
      const nameOf = (item: unknown, index: number) => nameOfItem(scenario, schema, item, index);
      const name = nameOf(getAt(scenario, upTo), part);
      const apart = Array.isArray(items) ? toldApart(schema, items, part, nameOf) : '';
      return [apart ? `${name}, ${apart}` : name];
    }
    const notes = notesOf(schema);
    return notes ? [notes.label] : [];
  });
}

/** The same without the lists that items stand in: `Caseload cap (Family intervention, Social worker)`. */
export function inputWords(scenario: Scenario, parts: PathParts): string {
  const names = inputPlace(scenario, parts).filter((_, at) => typeof parts[at + 1] !== 'number');
  const own = names.at(-1) ?? 'Scenario';
  const owners = names.slice(0, -1);
  return owners.length > 0 ? `${own} (${owners.join(', ')})` : own;
}

/** A problem that keeps another input from a value, as it stands within a sentence: the input by its words, not its path. */
export const problemWithin = (scenario: Scenario, problem: Problem): string => {
  const parts = parsePath(problem.path);
  return sentence(parts ? { ...problem, path: inputWords(scenario, parts) } : problem);
};

/** Units that say nothing beside a number. */
const UNSAID: readonly (Unit | undefined)[] = [
  'ratio',
  'factor',
  'perCase',
  'sharePerCase',
  'none',
  undefined,
];

const digits = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 6 }).replace('-', '−');

/** Pounds, with pence where there are any. */
const money = (value: number): string =>
  value
    .toLocaleString('en-GB', {
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
      maximumFractionDigits: 2,
    })
    .replace('-', '−');

/** An input's value with its range and unit: `4.6 hours a month (3 to 7)`; `nothing` where it is left out. */
export function inputValueWords(scenario: Scenario, parts: PathParts, value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const notes = schema && notesOf(schema);
  if (typeof value === 'string') return notes?.choices?.[value] ?? value;
  if (typeof value !== 'number' && !isQuantityObject(value)) return 'as it stands there';
  return givenWords(notes?.unit && toldUnit(scenario, notes.unit), value as AnyQuantity);
}

/** A number, or a range, as it was given: `15 % a year`, `£41,655.50`, `4.6 hours a month (3 to 7)`. */
export function givenWords(unit: Unit | undefined, quantity: AnyQuantity): string {
  const isShare = unit === 'share' || unit === 'sharePerYear';
  const isPounds = unit === 'pounds' || unit === 'poundsPerYear';
  const bare = (number: number) =>
    isPounds ? money(number) : digits(isShare ? 100 * number : number);
  const middle = `${isPounds ? '£' : ''}${bare(valueOf(quantity))}`;
  const range = isRanged(quantity) ? ` (${bare(quantity.low)} to ${bare(quantity.high)})` : '';
  if (isShare) return `${middle} %${unit === 'sharePerYear' ? ' a year' : ''}${range}`;
  if (isPounds) return `${middle}${unit === 'poundsPerYear' ? ' a year' : ''}${range}`;
  return `${middle}${unit && !UNSAID.includes(unit) ? ` ${unitOf(unit, valueOf(quantity))}` : ''}${range}`;
}
