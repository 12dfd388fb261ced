import { dayNumber } from '../calendar/dates.ts';
import type { FieldNotes } from '../fields/notes.ts';
import type { Scenario } from '../inputs/scenario.ts';
import type { Unit } from '../units.ts';
import { getAt, type PathParts } from './path.ts';
import { type AnyQuantity, valueOf } from './quantity.ts';

type Change = Scenario['changes'][number];

/** A dated change of an input, as against one of people. */
export type InputChange = Extract<Change, { path: string }>;

export const changesInput = <C extends Pick<Change, 'kind'>>(
  change: C,
): change is Extract<C, { path: string }> => 'path' in change;

/**
 * Dated changes in the order in which they apply, each to what those before it have made of its input: by the day on
 * which they begin, those of one day as they are listed.
 */
export const inOrder = <C extends { on: string }>(changes: readonly C[]): C[] =>
  changes.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

/** The part of its way that a change has come on a day, up to 1; 0 before it begins and from its end on. */
export function reachedOn({ on, until, rampWeeks = 0 }: InputChange, iso: string): number {
  if (iso < on || (until !== undefined && until <= iso)) return 0;
  const weeksBegun = Math.floor((dayNumber(iso) - dayNumber(on)) / 7) + 1;
  return rampWeeks === 0 ? 1 : Math.min(1, weeksBegun / rampWeeks);
}

/**
 * What a dated change makes of the value that its input has otherwise.
 * What is counted goes from one whole number to another in whole steps, halves rounded up. An establishment
 * goes by whole people, as soon as there are enough for one; what is left over comes with the last step.
 * @param reached the part of its way that a change over some weeks has come, up to 1
 * @param ftePerPerson of an establishment, the FTE of one person
 */
export function changedTo(
  change: InputChange,
  before: unknown,
  reached: number,
  notes?: FieldNotes,
  ftePerPerson?: number,
): unknown {
  const value = valueAt(change, before, reached, notes);
  if (ftePerPerson === undefined || reached === 1) return value;
  return Number(before) + wholePeople(Number(value) - Number(before), ftePerPerson);
}

/** Sums of weekly steps are whole to within this. */
const SLACK_PEOPLE = 1e-6;

const wholePeople = (fte: number, ftePerPerson: number): number =>
  Math.sign(fte) * Math.floor(Math.abs(fte) / ftePerPerson + SLACK_PEOPLE) * ftePerPerson;

const ESTABLISHMENT = 'establishedFte';

/** The FTE of one person where a path leads to an establishment; undefined for any other input. */
export function ftePerPersonAt(scenario: object, parts: PathParts): number | undefined {
  if (parts.at(-1) !== ESTABLISHMENT) return undefined;
  const fte = getAt(scenario, [...parts.slice(0, -1), 'ftePerPerson']) as AnyQuantity | undefined;
  return fte === undefined ? undefined : valueOf(fte);
}

function valueAt(
  change: InputChange,
  before: unknown,
  reached: number,
  notes?: FieldNotes,
): unknown {
  if (change.kind === 'scale') {
    const factor = reached === 1 ? change.by : 1 + (change.by - 1) * reached;
    return typeof before === 'number' ? multiplied(before, factor, notes) : before;
  }
  if (typeof change.to !== 'number' || typeof before !== 'number') return change.to;
  // All of the way is the value itself, which the sum would miss by a rounding.
  const value = reached === 1 ? change.to : before + (change.to - before) * reached;
  const isWhole = notes?.whole || (isCounted(notes) && [before, change.to].every(Number.isInteger));
  return isWhole ? Math.round(value) : value;
}

/** Units in which a service counts; what is so much for each FTE is measured, and may be a fraction. */
const COUNTED: readonly (Unit | undefined)[] = [
  'people',
  'peoplePerMonth',
  'cases',
  'points',
  'days',
  'daysPerYear',
  'workingDays',
];

const isCounted = (notes: FieldNotes | undefined): boolean => COUNTED.includes(notes?.unit);

/** A share cannot be above 1, which the far end of a range may reach; what is counted stays whole. */
function multiplied(before: number, factor: number, notes?: FieldNotes): number {
  const value = before * factor;
  if (notes?.scale === 'share') return Math.min(notes.max ?? 1, value);
  return notes?.whole ? Math.round(value) : value;
}
