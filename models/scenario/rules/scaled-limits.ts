import { dateWords } from '../../calendar/date-words.ts';
import { dayNumber, isoDate } from '../../calendar/dates.ts';
import { notesOf } from '../../fields/fields.ts';
import type { FieldNotes } from '../../fields/notes.ts';
import { schemaAt } from '../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../inputs/scenario.ts';
import { changedTo, changesInput, type InputChange, inOrder, reachedOn } from '../dated-input.ts';
import { limitWords } from '../field-words.ts';
import { getAt, parsePath } from '../path.ts';
import type { Problem } from '../problem.ts';
import { type AnyQuantity, isRanged, valueOf } from '../quantity.ts';
import { toldNotes } from '../told-unit.ts';
import type { Rule } from './rule.ts';

/** Whole numbers are told from others to within this, for a product of two decimals seldom is exact. */
const SLACK = 1e-9;

/**
 * What is multiplied stays within the limits of its input, its range too, on every day and whatever other
 * dated changes of the same input make of it before.
 */
export const scaledLimits: Rule = (scenario) => {
  const scaled = scenario.changes.flatMap((change) =>
    change.kind === 'scale' ? [change.path] : [],
  );
  return [...new Set(scaled)].flatMap((path) => firstBeyond(scenario, path) ?? []);
};

function firstBeyond(scenario: Scenario, path: string): Problem | undefined {
  const parts = parsePath(path) ?? [];
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const written = schema && notesOf(schema);
  const notes = written && toldNotes(scenario, written);
  const given = valuesOf(getAt(scenario, parts) as AnyQuantity, notes?.label ?? path);
  const dated = inOrder(scenario.changes.filter(changesInput))
    .filter((change) => change.path === path)
    .map((change) => ({ change, index: scenario.changes.indexOf(change) }));
  for (const day of daysOf(scenario, dated)) {
    const values = given.map(({ value }): unknown => value);
    let isSteady = true;
    for (const { change, index } of dated) {
      const reached = reachedOn(change, day);
      if (reached === 0) continue;
      isSteady &&= reached === 1;
      for (const [at, { what }] of given.entries()) {
        values[at] = changedTo(change, values[at], reached);
        const value = Number(values[at]);
        const broken = change.kind === 'scale' && limitBroken(value, notes, isSteady);
        if (!broken) continue;
        return {
          path: `changes[${index}].by`,
          value: String(change.by),
          rule: `makes ${what} ${Number(value.toPrecision(8))} on ${dateWords(day)}: it must be ${broken.rule}`,
          remedy: broken.remedy,
        };
      }
    }
  }
  return undefined;
}

const valuesOf = (input: AnyQuantity, label: string): { what: string; value: number }[] => [
  { what: label, value: valueOf(input) },
  ...(isRanged(input)
    ? [
        { what: `the low end of ${label}`, value: input.low },
        { what: `the high end of ${label}`, value: input.high },
      ]
    : []),
];

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

/** The days of the run on which one of the changes begins, takes a step, or ends. */
function daysOf({ service }: Scenario, dated: readonly { change: InputChange }[]): string[] {
  const first = dayNumber(service.startDate);
  const days = dated.flatMap(({ change: { on, until, rampWeeks = 0 } }) => [
    ...Array.from({ length: Math.max(1, rampWeeks) }, (_, week) => dayNumber(on) + 7 * week),
    ...(until === undefined ? [] : [dayNumber(until)]),
  ]);
  return [...new Set(days)]
    .filter((day) => day >= first && day < first + 7 * service.weeks)
    .sort((a, b) => a - b)
    .map(isoDate);
}
