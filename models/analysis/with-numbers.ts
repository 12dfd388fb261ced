import type { Scenario } from '../inputs/scenario.ts';
import { formatPath, type PathParts, setAt } from '../scenario/path.ts';
import { withSetsAside } from './set-aside.ts';

/**
 * The scenario with a number that is known, at one path or at several alike, and holds throughout: it has no range
 * and no source any more, is drawn together with nothing, and no dated change sets it again.
 */
export function withNumbers(
  scenario: Scenario,
  paths: readonly PathParts[],
  value: number,
): Scenario {
  const names = paths.map(formatPath);
  const throughout = withSetsAside(scenario, names);
  const changed = paths.reduce((current, parts) => setAt(current, parts, value), throughout);
  const left = (scenario.correlations ?? []).filter(
    ({ first, second }) => !names.includes(first) && !names.includes(second),
  );
  if (left.length === (scenario.correlations ?? []).length) return changed;
  const { correlations: _, ...others } = changed;
  return left.length > 0 ? { ...others, correlations: left } : others;
}
