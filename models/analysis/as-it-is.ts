import { dayNumber, isoDate } from '../calendar/dates.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { reachedOn } from '../scenario/dated-input.ts';
import { formatPath, getAt, type PathParts } from '../scenario/path.ts';
import { type AnyQuantity, isDrawn, isRanged } from '../scenario/quantity.ts';
import { setsOneOf } from './set-aside.ts';

/**
 * A number as it is: what the scenario says, with its range, or what a dated change sets it to from the first working
 * day on, before which nothing happens. Undefined where it has none.
 */
export function asItIs(scenario: Scenario, parts: PathParts): AnyQuantity | undefined {
  const set = setOnFirstDay(scenario, parts);
  return typeof set === 'number' ? set : (getAt(scenario, parts) as AnyQuantity | undefined);
}

/** What a dated change sets an input to from the first working day on; undefined where none does. */
export function setOnFirstDay(
  { service: { bankHolidays, startDate }, changes }: Scenario,
  parts: PathParts,
): unknown {
  const first = isoDate(nextWorkingDay(bankHolidays, dayNumber(startDate)));
  const isSet = setsOneOf([formatPath(parts)]);
  return changes.filter(isSet).findLast((change) => reachedOn(change, first) === 1)?.to;
}

/** The days after the first working day on which dated changes set one of several inputs to something else. */
export const setLater = (
  { service: { bankHolidays, startDate }, changes }: Scenario,
  paths: readonly PathParts[],
): string[] => {
  const first = isoDate(nextWorkingDay(bankHolidays, dayNumber(startDate)));
  return changes
    .filter(setsOneOf(paths.map(formatPath)))
    .filter((change) => reachedOn(change, first) < 1 && (change.until ?? first) >= first)
    .map(({ on }) => on);
};

/** A number that each future draws from its range; of several, one that they have alike, and whether they do. */
export interface Drawn {
  quantity: AnyQuantity | undefined;
}

/** Where a number, or one of several that are set alike, is drawn from a range as it is; undefined where none is. */
export function drawnAsItIs(scenario: Scenario, paths: readonly PathParts[]): Drawn | undefined {
  const all = paths.flatMap((parts) => asItIs(scenario, parts) ?? []);
  if (!all.some(isDrawn)) return undefined;
  const ends = (quantity: AnyQuantity) =>
    isRanged(quantity) ? [quantity.value, quantity.low, quantity.high].join(' ') : 'known';
  return { quantity: new Set(all.map(ends)).size === 1 ? all[0] : undefined };
}
