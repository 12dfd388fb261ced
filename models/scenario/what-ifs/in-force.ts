import type { Scenario } from '../../inputs/scenario.ts';
import { changedTo, changesInput, inOrder } from '../dated-input.ts';
import { getAt, parsePath } from '../path.ts';
import { isQuantityObject } from '../quantity.ts';

const NO_END = '9999-12-31';

/** What an input is without the scenario’s dated changes. */
function withoutChanges(scenario: Omit<Scenario, 'changes'>, path: string): unknown {
  const base = getAt(scenario, parsePath(path) ?? []);
  return isQuantityObject(base) ? base.value : base;
}

/**
 * What an input is from a day on, by the scenario and its dated changes: its value, or `changing` where
 * it does not hold still until another day (or the end of the run).
 */
export function inForce(
  { changes, ...scenario }: Scenario,
  path: string,
  from: string,
  until = NO_END,
): unknown | 'changing' {
  let value = withoutChanges(scenario, path);
  for (const change of inOrder(changes.filter(changesInput))) {
    if (change.path !== path) continue;
    const ends = change.until ?? NO_END;
    if (ends <= from || change.on >= until) continue;
    if (change.rampWeeks || change.on > from || ends < until) return 'changing';
    value = changedTo(change, value, 1);
  }
  return value;
}

/**
 * The day of the dated change by which an input is what it is on a day, where it would be something else without;
 * undefined where no dated change makes it so.
 */
export function madeSoOn(
  { changes, ...scenario }: Scenario,
  path: string,
  day: string,
): string | undefined {
  let value = withoutChanges(scenario, path);
  let since: string | undefined;
  for (const change of inOrder(changes.filter(changesInput))) {
    if (change.path !== path) continue;
    if (change.on > day || (change.until ?? NO_END) <= day) continue;
    const changed = changedTo(change, value, 1);
    if (changed !== value) since = change.on;
    value = changed;
  }
  return value === withoutChanges(scenario, path) ? undefined : since;
}
