import { expect } from 'vitest';
import type { MeanEstimate } from '../../models/checks/estimates.ts';

export {
  estimate,
  type MeanEstimate as Estimate,
  meanOf,
  overReplications,
  ratioEstimate,
  varianceOf,
} from '../../models/checks/estimates.ts';

/** Independent replications may be this many standard errors from theory: 1 in 16,000 by chance. */
const STANDARD_ERRORS = 4;

/** Fails when the simulation is further from theory than chance allows, or too coarse to tell. */
export function expectTheory(
  { mean, standardError }: MeanEstimate,
  theory: number,
  coarsest = 0.05,
): void {
  const apart = (mean - theory) / standardError;
  const words = `theory ${theory}, simulated ${mean} ± ${standardError}: ${apart.toFixed(2)} standard errors`;
  expect(standardError, `too few replications to tell: ${words}`).toBeLessThan(
    coarsest * Math.abs(theory),
  );
  expect(Math.abs(apart), words).toBeLessThan(STANDARD_ERRORS);
}
