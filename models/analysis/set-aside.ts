import type { Scenario } from '../inputs/scenario.ts';

type Dated = Scenario['changes'][number];

/** Whether a dated change sets one of these inputs, whatever it was before. */
export const setsOneOf =
  (paths: readonly string[]) =>
  (change: Dated): change is Extract<Dated, { kind: 'set' }> =>
    change.kind === 'set' && paths.includes(change.path);

/**
 * The scenario without the dated changes that set these inputs: a value that is tried for them then holds
 * throughout. What multiplies them stays.
 */
export function withSetsAside(scenario: Scenario, paths: readonly string[]): Scenario {
  const isSet = setsOneOf(paths);
  return scenario.changes.some(isSet)
    ? { ...scenario, changes: scenario.changes.filter((change) => !isSet(change)) }
    : scenario;
}
