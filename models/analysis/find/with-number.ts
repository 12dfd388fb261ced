import type { Scenario } from '../../inputs/scenario.ts';
import { formatPath, type PathParts, setAt } from '../../scenario/path.ts';

/**
 * The scenario with a number that is known at a path: it has no range and no source any more, and is
 * drawn together with nothing.
 */
export function withNumber(scenario: Scenario, parts: PathParts, value: number): Scenario {
  const changed = setAt(scenario, parts, value);
  const name = formatPath(parts);
  const others = changed.correlations?.filter(
    ({ first, second }) => first !== name && second !== name,
  );
  return others ? { ...changed, correlations: others } : changed;
}
