import type { Scenario } from '../../models/index.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';

/** A test by its measure and its limit. */
export const atMost = (
  measure: string,
  threshold: number,
): Scenario['standard']['tests'][number] => ({
  id: measure,
  label: `At most ${threshold} of ${measure}`,
  measure,
  comparison: 'at-most',
  threshold,
});

/** A service of one team with these tests. */
export const service = (
  given: Partial<Scenario['service']>,
  tests: Scenario['standard']['tests'] = [],
): Scenario => {
  const scenario = tinyScenario();
  return {
    ...scenario,
    service: { ...scenario.service, ...given },
    standard: { name: 'By hand', tests },
  };
};
