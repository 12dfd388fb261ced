import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { createScenario } from '../api/scenarios.ts';

/** In characters: the longest name that a scenario may have. */
const LONGEST = scenarioSchema.shape.name.maxLength ?? Number.POSITIVE_INFINITY;

/** Saves a scenario as one of its own, told from where it comes from by the end of its name; answers its id. */
export async function keepAsNew(scenario: Scenario, ending: string): Promise<string> {
  const name = `${scenario.name.slice(0, LONGEST - ending.length)}${ending}`;
  return (await createScenario({ ...scenario, name })).id;
}
