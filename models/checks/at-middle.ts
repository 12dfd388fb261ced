import type { Scenario } from '../inputs/scenario.ts';
import { plainScenario } from '../parameters/ranged-inputs.ts';

/**
 * The scenario with every input at the middle of its range, and nothing drawn but luck. What was published is a position of one
 * service; a mean over services with other inputs lies elsewhere, for the mean of what a wide range makes is not what its middle makes.
 */
export const atMiddle = (scenario: Scenario): Scenario => ({
  ...plainScenario(scenario),
  correlations: [],
});
