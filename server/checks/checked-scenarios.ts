import type { ShippedScenarios } from '../../models/index.ts';
import { shippedScenario } from '../commands/shipped-scenario.ts';

/** The scenarios that come with the product and that published figures are compared with. */
export const checkedScenarios = (): ShippedScenarios => ({
  niFamilyIntervention: shippedScenario('ni-family-intervention'),
  niOlderPeople: shippedScenario('ni-older-people'),
  englandCouncil: shippedScenario('england-council'),
});
