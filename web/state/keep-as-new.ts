import { MOST_NAME_CHARACTERS, type Scenario } from '../../models/inputs/scenario.ts';
import { copyOf } from '../../models/scenario/copy-of.ts';
import { cutText } from '../../models/scenario/cut-text.ts';
import { createScenario } from '../api/scenarios.ts';

/** A name with an ending that tells it from where it comes, as long as a name may be. */
export const nameEnding = (name: string, ending: string): string =>
  `${cutText(name, MOST_NAME_CHARACTERS - ending.length)}${ending}`;

/** Saves a scenario as one of its own, told from where it comes from by the end of its name; answers its id. */
export async function keepAsNew(scenario: Scenario, ending: string): Promise<string> {
  return (await createScenario(copyOf(scenario, nameEnding(scenario.name, ending)))).id;
}
