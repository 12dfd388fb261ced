import type { Scenario } from '../inputs/scenario.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { ENGINE_VERSION } from '../version.ts';
import type { AnswerProvenance } from './analysis.ts';

/**
 * What an answer rests on.
 * @param futures simulated in all
 * @param method how it was found, with how many futures and what error
 */
export const provenanceOf = (
  scenarios: readonly Scenario[],
  seed: string,
  futures: number,
  method: string,
): AnswerProvenance => ({
  scenarios: scenarios.map((scenario) => ({ name: scenario.name, hash: scenarioHash(scenario) })),
  engineVersion: ENGINE_VERSION,
  seed,
  futures,
  method,
});
