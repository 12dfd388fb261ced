import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario, sentence } from '../../models/index.ts';
import type { ScenarioStore } from './store.ts';

/** Files in the scenarios folder that are not scenarios. */
const OTHERS = new Set(['scenario.schema.json', 'evidence.json', 'published-pairs.json']);

/**
 * Puts the scenarios that come with the product into the store, each once: what a user has changed,
 * or deleted, is left as it is. A file that is not valid is left out.
 * @returns a sentence for each problem found
 */
export async function loadShippedScenarios(
  folder: string,
  scenarios: ScenarioStore,
): Promise<string[]> {
  const complaints: string[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !OTHERS.has(name));
  for (const name of files.sort()) {
    const id = name.replace(/\.json$/, '');
    if (await scenarios.has(id)) continue;
    const read = parseScenario(readFileSync(join(folder, name), 'utf8'));
    if (read.ok) await scenarios.create(read.scenario, 'headroom', id);
    else complaints.push(...read.problems.map((problem) => `${name}: ${sentence(problem)}`));
  }
  return complaints;
}
