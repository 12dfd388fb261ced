import { readFileSync } from 'node:fs';
import { councilFromReturns, type Movements, type Validation } from '../../models/index.ts';
import { projectFile } from '../project-file.ts';
import { shippedScenario } from '../shipped-scenario.ts';

/** By how much figures of authorities had moved, as the back-test counted. */
function movements(): Movements {
  const text = readFileSync(projectFile('scenarios/back-test.json'), 'utf8');
  const [authorities] = JSON.parse(text) as { movements: Movements }[];
  return authorities.movements;
}

/**
 * The scenario of yearly returns, or all that is wrong with them.
 * @param given of any origin
 */
export const councilOf = (given: unknown): Validation =>
  councilFromReturns(shippedScenario('england-council'), given, movements());
