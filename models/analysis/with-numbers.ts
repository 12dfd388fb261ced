import type { Scenario } from '../inputs/scenario.ts';
import { formatPath, type PathParts, setAt } from '../scenario/path.ts';

/**
 * The scenario with a number that is known at one path or at several alike: it has no range and no source any
 * more, and is drawn together with nothing.
 */
export function withNumbers(
  scenario: Scenario,
  paths: readonly PathParts[],
  value: number,
): Scenario {
  const changed = paths.reduce((current, parts) => setAt(current, parts, value), scenario);
  const names = paths.map(formatPath);
  const left = (scenario.correlations ?? []).filter(
    ({ first, second }) => !names.includes(first) && !names.includes(second),
  );
  if (left.length === (scenario.correlations ?? []).length) return changed;
  const { correlations: _, ...others } = changed;
  return left.length > 0 ? { ...others, correlations: left } : others;
}
