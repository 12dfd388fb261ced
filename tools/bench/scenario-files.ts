import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseScenario, type Scenario } from '../../models/index.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

export const COUNCIL = 'england-council';
export const TEAM = 'ni-family-intervention';

export const scenarioPath = (name: string): string =>
  fileURLToPath(new URL(`${name}.json`, FOLDER));

const parsed = (name: string) => parseScenario(readFileSync(scenarioPath(name), 'utf8'));

export function readShipped(name: string): Scenario {
  const read = parsed(name);
  if (!read.ok) throw new Error(`${name}.json is not valid`);
  return read.scenario;
}

/** Names of all scenarios that come with the product; other files of the folder are not scenarios. */
export const shippedNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => parsed(name).ok)
    .sort();
