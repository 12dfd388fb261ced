import { join } from 'node:path';
import type { Scenario } from '../../models/index.ts';
import { SCENARIOS_FOLDER } from '../files.ts';
import { InputProblems } from '../input-problems.ts';
import { readScenario } from './read-scenario.ts';

/** A scenario that comes with the product. @throws InputProblems where its file is not valid */
export function shippedScenario(name: string): Scenario {
  const read = readScenario(join(SCENARIOS_FOLDER, `${name}.json`), []);
  if (!read.ok) throw new InputProblems(read.problems);
  return read.scenario;
}
