import { readFileSync } from 'node:fs';
import type { ShippedScenarios, TheoryInputs } from '../../models/index.ts';
import { HAND_SPREADSHEET } from '../files.ts';
import { shippedScenario } from '../shipped-scenario.ts';

/** What comes with the product and is compared with theory and with published figures. */
export const checkedScenarios = (): ShippedScenarios & TheoryInputs => ({
  niFamilyIntervention: shippedScenario('ni-family-intervention'),
  niOlderPeople: shippedScenario('ni-older-people'),
  englandCouncil: shippedScenario('england-council'),
  handSpreadsheet: readFileSync(HAND_SPREADSHEET, 'utf8'),
});
