import { expect } from 'vitest';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import type { Readings } from './simulate-checked.ts';

/** Independent replications may be this many standard errors from theory: 1 in 16,000 by chance. */
const STANDARD_ERRORS = 4;

export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

export const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
};

export function varianceOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] - mean) ** 2;
  return squares / (values.length - 1);
}

/** A mean over independent replications. */
export const estimate = (values: readonly number[]): Estimate => ({
  mean: meanOf(values),
  standardError: Math.sqrt(varianceOf(values) / values.length),
});

/**
 * A ratio of two sums over independent replications, with the standard error of the delta method:
 * that of the residuals top − ratio × bottom.
 */
export function ratioEstimate(tops: readonly number[], bottoms: readonly number[]): Estimate {
  const mean = meanOf(tops) / meanOf(bottoms);
  const residuals = tops.map((top, i) => (top - mean * bottoms[i]) / meanOf(bottoms));
  return { mean, standardError: Math.sqrt(varianceOf(residuals) / tops.length) };
}

/** What each replication makes of one measure between two weeks, the first left out. */
export const overReplications = (
  readings: Readings,
  id: MeasureId,
  afterWeek: number,
  reduce: (weeks: Float32Array) => number = meanOf,
): number[] =>
  Array.from({ length: readings.replications }, (_, r) =>
    reduce(readings.of(r, id).subarray(afterWeek + 1)),
  );

/** Fails when the simulation is further from theory than chance allows, or too coarse to tell. */
export function expectTheory(
  { mean, standardError }: Estimate,
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
