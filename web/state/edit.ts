import type { Scenario } from '../../models/inputs/scenario.ts';
import { parsePath, setAt } from '../../models/scenario/path.ts';
import { type Draft, withScenario } from './draft.ts';
import { withStep } from './history.ts';
import { ownFigure } from './own-figure.ts';
import { without } from './without.ts';

/**
 * The draft with another value at a path, or at each of several: the one way in which anything is edited.
 * `undefined` leaves the input out. A figure that is changed by hand loses its source.
 */
export function edit(draft: Draft, path: string | readonly string[], value: unknown): Draft {
  const paths = typeof path === 'string' ? [path] : path;
  const scenario = paths.reduce((now, each) => setOne(draft, now, each, value), draft.scenario);
  if (JSON.stringify(scenario) === JSON.stringify(draft.scenario)) return draft;
  const place = paths.join(' ');
  const goesOn = place === draft.lastEdit;
  const before = goesOn ? { ...draft, future: [] } : withStep(draft);
  return withScenario({ ...before, lastEdit: place }, scenario);
}

function setOne({ saved }: Draft, scenario: Scenario, path: string, value: unknown): Scenario {
  const parts = parsePath(path);
  if (!parts) throw new Error(`${path} is not the path of an input`);
  if (value === undefined) return without(scenario, parts);
  return setAt(scenario, parts, ownFigure(scenario, saved, parts, value));
}
