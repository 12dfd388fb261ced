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

function firstBeyond(
  scenario: Scenario,
  scaling: Extract<InputChange, { kind: 'scale' }>,
  index: number,
): Problem | undefined {
  const parts = parsePath(scaling.path) ?? [];
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const notes = schema && notesOf(schema);
  const input = getAt(scenario, parts) as AnyQuantity;
  const label = notes?.label ?? scaling.path;
  const given: [string, number][] = [
    [label, valueOf(input)],
    ...(isRanged(input)
      ? ([
          [`the low end of ${label}`, input.low],
          [`the high end of ${label}`, input.high],
        ] satisfies [string, number][])
      : []),
  ];
  const upToThis = scenario.changes
    .slice(0, index + 1)
    .filter(changesInput)
    .filter(({ path }) => path === scaling.path);
  for (const day of daysOf(upToThis)) {
    if (reachedOn(scaling, day) === 0) continue;
    const reached = upToThis.map((change) => reachedOn(change, day));
    const isSteady = reached.every((part) => part === 0 || part === 1);
    for (const [what, first] of given) {
      const value = upToThis.reduce<unknown>(
        (before, change, at) =>
          reached[at] === 0 ? before : changedTo(change, before, reached[at]),
        first,
      );
      const broken = limitBroken(Number(value), notes, isSteady);
      if (!broken) continue;
      return {
        path: `changes[${index}].by`,
        value: String(scaling.by),
        rule: `makes ${what} ${Number(Number(value).toPrecision(8))} on ${day}: it must be ${broken.rule}`,
        remedy: broken.remedy,
      };
    }
  }
  return undefined;
}

function limitBroken(value: number, notes: FieldNotes | undefined, isSteady: boolean) {
  const { min = -Infinity, max = Infinity, whole } = notes ?? {};
  const slack = SLACK * Math.max(1, Math.abs(value));
  if (value < min - slack || value > max + slack) {
    return { rule: limitWords(notes), remedy: 'bring it nearer to 1' };
  }
  // On the way to a number of steps, what is counted is rounded.
  if (!whole || !isSteady || Math.abs(value - Math.round(value)) <= slack) return undefined;
  return { rule: 'a whole number', remedy: 'choose another factor, or use the kind set' };
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
