import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseScenario,
  type Scenario,
  type ShippedScenarios,
  type TheoryInputs,
} from '../../models/index.ts';
import { HAND_SPREADSHEET, SCENARIOS_FOLDER } from '../files.ts';
import { InputProblems } from '../input-problems.ts';

/** @throws InputProblems where the file is not valid */
function shipped(name: string): Scenario {
  const read = parseScenario(readFileSync(join(SCENARIOS_FOLDER, `${name}.json`), 'utf8'));
  if (!read.ok) throw new InputProblems(read.problems);
  return read.scenario;
}

/** What comes with the product and is compared with theory and with published figures. */
export const checkedScenarios = (): ShippedScenarios & TheoryInputs => ({
  niFamilyIntervention: shipped('ni-family-intervention'),
  niOlderPeople: shipped('ni-older-people'),
  englandCouncil: shipped('england-council'),
  handSpreadsheet: readFileSync(HAND_SPREADSHEET, 'utf8'),
});
