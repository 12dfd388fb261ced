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

const underWay = new Map<string, Promise<string>>();

/**
 * Has something kept once, however often a button is pressed before it is: who asks again waits for the same id.
 * @param what names it, apart from all else that is kept
 */
export function keptOnce(what: string, keep: () => Promise<string>): Promise<string> {
  const kept = underWay.get(what) ?? keep().finally(() => underWay.delete(what));
  underWay.set(what, kept);
  return kept;
}
