import { dayNumber, isoDate } from '../../calendar/dates.ts';
import { notesOf } from '../../fields/fields.ts';
import type { FieldNotes } from '../../fields/notes.ts';
import { schemaAt } from '../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../inputs/scenario.ts';
import { changedTo, changesInput, type InputChange, reachedOn } from '../dated-input.ts';
import { limitWords } from '../field-words.ts';
import { getAt, parsePath } from '../path.ts';
import type { Problem } from '../problem.ts';
import { type AnyQuantity, isRanged, valueOf } from '../quantity.ts';
import type { Rule } from './rule.ts';

/** Whole numbers are told from others to within this, for a product of two decimals seldom is exact. */
const SLACK = 1e-9;

/**
 * What is multiplied stays within the limits of its input, its range too, on every day and whatever other
 * dated changes of the same input make of it before.
 */
export const scaledLimits: Rule = (scenario) =>
  scenario.changes.flatMap((change, index) =>
    change.kind === 'scale' ? (firstBeyond(scenario, change, index) ?? []) : [],
  );

function firstBeyond(scenario: Scenario, scaling: InputChange, index: number): Problem | undefined {
  const parts = parsePath(scaling.path) ?? [];
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const notes = schema && notesOf(schema);
  const input = getAt(scenario, parts) as AnyQuantity;
  const ends = isRanged(input) ? [input.low, input.high] : [];
  const upToThis = scenario.changes
    .slice(0, index + 1)
    .filter(changesInput)
    .filter(({ path }) => path === scaling.path);
  for (const day of daysOf(upToThis)) {
    if (reachedOn(scaling, day) === 0) continue;
    for (const given of [valueOf(input), ...ends]) {
      const value = upToThis.reduce<unknown>((before, change) => {
        const reached = reachedOn(change, day);
        return reached === 0 ? before : changedTo(change, before, reached);
      }, given) as number;
      const steady = upToThis.every((change) => [0, 1].includes(reachedOn(change, day)));
      const broken = limitBroken(value, notes, steady);
      if (!broken) continue;
      return {
        path: `changes[${index}].by`,
        value: String((scaling as { by: number }).by),
        rule: `makes ${Number(value.toPrecision(8))} of ${notes?.label} on ${day}, where ${notes?.label} is ${given} on the first: it must be ${broken}`,
        remedy: 'bring it nearer to 1',
      };
    }
  }
  return undefined;
}

function limitBroken(value: number, notes: FieldNotes | undefined, steady: boolean) {
  const { min = -Infinity, max = Infinity, whole } = notes ?? {};
  const slack = SLACK * Math.max(1, Math.abs(value));
  if (value < min - slack || value > max + slack) return limitWords(notes);
  // On the way to a number of steps, what is counted is rounded.
  if (whole && steady && Math.abs(value - Math.round(value)) > slack) return 'a whole number';
  return undefined;
}

/** The days on which something begins, takes a step, or ends. */
function daysOf(changes: readonly InputChange[]): string[] {
  const days = changes.flatMap(({ on, until, rampWeeks = 0 }) => [
    ...Array.from({ length: Math.max(1, rampWeeks) }, (_, week) =>
      isoDate(dayNumber(on) + 7 * week),
    ),
    ...(until === undefined ? [] : [until]),
  ]);
  return [...new Set(days)].sort();
}
