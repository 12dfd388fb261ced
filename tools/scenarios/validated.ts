import type { Scenario } from '../../models/inputs/scenario.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { validateScenario } from '../../models/scenario/validate.ts';

/** The scenario, or an error that lists every problem of what was built. */
export function validated(input: unknown): Scenario {
  const result = validateScenario(input);
  if (result.ok) return result.scenario;
  throw new Error(`the scenario is not valid:\n${result.problems.map(sentence).join('\n')}`);
}
