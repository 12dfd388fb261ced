import type { Scenario } from '../../inputs/scenario.ts';
import { changedTo, changesInput } from '../dated-input.ts';
import { getAt, parsePath } from '../path.ts';
import { isQuantityObject } from '../quantity.ts';

/**
 * What an input is from a day on, by the scenario and its dated changes: its value, or `changing` where
 * it does not hold still until another day (or the end of the run).
 */
export function inForce(
  { changes, ...scenario }: Scenario,
  path: string,
  from: string,
  until = '9999-12-31',
): unknown | 'changing' {
  const base = getAt(scenario, parsePath(path) ?? []);
  let value: unknown = isQuantityObject(base) ? base.value : base;
  for (const change of changes) {
    if (!changesInput(change) || change.path !== path) continue;
    const ends = change.until ?? '9999-12-31';
    if (ends <= from || change.on >= until) continue;
    if (change.rampWeeks || change.on > from || ends < until) return 'changing';
    value = changedTo(change, value, 1);
  }
  return value;
}
