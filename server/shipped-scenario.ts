import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario, type Scenario } from '../models/index.ts';
import { SCENARIOS_FOLDER } from './files.ts';
import { InputProblems } from './input-problems.ts';

/** A scenario that comes with the product, by the name of its file. @throws InputProblems where it is not valid */
export function shippedScenario(name: string): Scenario {
  const read = parseScenario(readFileSync(join(SCENARIOS_FOLDER, `${name}.json`), 'utf8'));
  if (!read.ok) throw new InputProblems(read.problems);
  return read.scenario;
}
