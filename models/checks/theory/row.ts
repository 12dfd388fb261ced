import type { MeanEstimate } from '../estimates.ts';
import type { Simulate } from '../readings.ts';

/** One comparison of a simulation with a closed form. */
export interface TheoryRow {
  name: string;
  /** Where the closed form stands. */
  source: string;
  theory: number;
  simulated: number;
  standardError: number;
  /** Standard errors between them. */
  apart: number;
}

/** Some comparisons that are read from the same simulation. */
export type TheoryCheck = (simulate: Simulate) => TheoryRow[];

/** Beyond this many standard errors a comparison fails: 1 in 16,000 by chance. */
export const MOST_STANDARD_ERRORS = 4;

export function compare(
  name: string,
  source: string,
  theory: number,
  { mean, standardError }: MeanEstimate,
): TheoryRow {
  const difference = mean - theory;
  const apart = difference === 0 ? 0 : difference / standardError;
  return { name, source, theory, simulated: mean, standardError, apart };
}
