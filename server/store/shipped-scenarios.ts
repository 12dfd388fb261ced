import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario, type Scenario, scenarioHash, sentence } from '../../models/index.ts';
import { Damaged } from './damaged.ts';
import type { ScenarioStore } from './store.ts';

/** Files in the scenarios folder that are not scenarios. */
const OTHERS = new Set([
  'scenario.schema.json',
  'evidence.json',
  'published-pairs.json',
  'back-test.json',
]);

/** Who has saved what came with the product. */
const PRODUCT = 'headroom';

/** Keeps a scenario that comes with the product, or its new version where nobody has changed or deleted it. */
async function keep(scenarios: ScenarioStore, id: string, scenario: Scenario): Promise<void> {
  if (!(await scenarios.has(id))) {
    await scenarios.create(scenario, PRODUCT, id);
    return;
  }
  const [newest] = await scenarios.versions(id);
  if (newest?.savedBy !== PRODUCT) return;
  const kept = await scenarios.find(id);
  if (kept?.hash === scenarioHash(scenario)) return;
  await scenarios.save(id, newest.version, scenario, PRODUCT);
}

/**
 * Puts the scenarios that come with the product into the store, and what a newer product has changed of them: what
 * a user has changed, or deleted, is left as it is. A file that is not valid is left out.
 * @returns a sentence for each problem found
 */
export async function loadShippedScenarios(
  folder: string,
  scenarios: ScenarioStore,
): Promise<string[]> {
  const complaints: string[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !OTHERS.has(name));
  for (const name of files.sort()) {
    const read = parseScenario(readFileSync(join(folder, name), 'utf8'));
    if (!read.ok) {
      complaints.push(...read.problems.map((problem) => `${name}: ${sentence(problem)}`));
      continue;
    }
    await keep(scenarios, name.replace(/\.json$/, ''), read.scenario).catch((error) => {
      if (!(error instanceof Damaged)) throw error;
      complaints.push(`${name}: ${error.message}`); // the others can be worked with
    });
  }
  return complaints;
}
