/** What the ends and the step of a range are numbers of: the input that is swept, or that a lever moves. */
import { notesOf } from '../fields/fields.ts';
import type { FieldNotes } from '../fields/notes.ts';
import { schemaAt } from '../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../inputs/scenario.ts';
import { getAt, type PathParts, parsePath } from '../scenario/path.ts';
import { toldUnit } from '../scenario/told-unit.ts';
import type { LeverKind } from './find/question.ts';
import { usualRange, usualStep } from './sweep/usual-range.ts';

/** Inputs that stand for all of their kind: limits and units are the same in each line of posts and role. */
const LEVER_INPUTS: Readonly<Record<Exclude<LeverKind, 'input' | 'paperwork-hours'>, PathParts>> = {
  posts: ['teams', 0, 'posts', 0, 'establishedFte'],
  people: ['teams', 0, 'posts', 0, 'inPostFte'],
  kept: ['teams', 0, 'posts', 0, 'inPostFte'],
  starts: ['recruitment', 'maxStartsPerMonth'],
  agency: ['agency', 'coverShare'],
  learning: ['roles', 0, 'learningDaysPerYear'],
  'not-on-cases': ['roles', 0, 'allowanceShare'],
  cap: ['teams', 0, 'posts', 0, 'capPerFte'],
};

/** A lever that moves inputs of several kinds is a share of what they are. */
const SHARE_OF_TODAY = { min: 0, max: 1, unit: 'share' } as const;

function inputOf(asked: unknown): PathParts | undefined {
  const kind = getAt(asked, ['kind']);
  const written = getAt(asked, ['path']);
  if (kind === 'input') {
    return typeof written === 'string'
      ? parsePath(written.trim().replace(/\.value$/, ''))
      : undefined;
  }
  return typeof kind === 'string' && kind in LEVER_INPUTS
    ? LEVER_INPUTS[kind as keyof typeof LEVER_INPUTS]
    : undefined;
}

function notesOfNumber(
  scenario: Scenario,
  asked: unknown,
): Pick<FieldNotes, 'min' | 'max' | 'unit'> | undefined {
  if (getAt(asked, ['kind']) === 'paperwork-hours') return SHARE_OF_TODAY;
  const input = inputOf(asked);
  const schema = input && schemaAt(scenarioSchema, scenario, input);
  return schema && notesOf(schema);
}

const RANGE_FIELDS = ['from', 'to', 'step'] as const;
type RangeField = (typeof RANGE_FIELDS)[number];

/** Which part of a range a field of a question is, and what is tried in that range; undefined for every other field. */
function rangeField(question: unknown, parts: readonly PropertyKey[]) {
  const field = RANGE_FIELDS.find((each) => each === parts.at(-1));
  if (field === undefined) return undefined;
  const place = parts.slice(0, -1) as (string | number)[];
  return {
    field,
    asked: getAt(question, [...place, 'swept']) ?? getAt(question, [...place, 'what']),
  };
}

/**
 * The notes of a field of a question with the unit and the limits of the input that it is a number of; as
 * they are for every other field.
 * @param parts where the field stands in the question
 */
export function rangedNotes(
  scenario: Scenario,
  question: unknown,
  parts: readonly PropertyKey[],
  notes: FieldNotes,
): FieldNotes {
  const { field, asked } = rangeField(question, parts) ?? {};
  const own = field && notesOfNumber(scenario, asked);
  if (own?.min === undefined || own.max === undefined) return notes;
  const { min, max } = field === 'step' ? { min: 0, max: own.max - own.min } : own;
  return { ...notes, min, max, unit: toldUnit(scenario, own.unit) };
}

/**
 * The same for telling what could be given. The defaults of a range are those of caps: of another number, what suits
 * it stands in their place, for which the scenario is checked with each value; and so does a step that suits the range.
 */
export function toldNotes(
  scenario: Scenario,
  question: unknown,
  parts: readonly PropertyKey[],
  notes: FieldNotes,
): FieldNotes {
  const ranged = rangedNotes(scenario, question, parts, notes);
  const { field, asked } = rangeField(question, parts) ?? {};
  if (field === undefined || notes.default === undefined) return ranged;
  return { ...ranged, default: example(scenario, question, field, asked) ?? notes.default };
}

function example(scenario: Scenario, question: unknown, field: RangeField, asked: unknown) {
  const [from, to] = [getAt(question, ['from']), getAt(question, ['to'])];
  if (field === 'step' && typeof from === 'number' && typeof to === 'number' && from < to) {
    return usualStep(to - from, getAt(asked, ['kind']) === 'cap' || isWhole(scenario, asked));
  }
  return getAt(asked, ['kind']) === 'input'
    ? usualRange(scenario, getAt(asked, ['path']))?.[field]
    : undefined;
}

function isWhole(scenario: Scenario, asked: unknown): boolean {
  const input = inputOf(asked);
  const schema = input && schemaAt(scenarioSchema, scenario, input);
  return (schema && notesOf(schema)?.whole) ?? false;
}
