import type { MeasureId } from '../measures/catalogue.ts';
import type { Readings } from './readings.ts';

/** A mean over independent replications, with its standard error. */
export interface MeanEstimate {
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
export const estimate = (values: readonly number[]): MeanEstimate => ({
  mean: meanOf(values),
  standardError: Math.sqrt(varianceOf(values) / values.length),
});

/**
 * A ratio of two sums over independent replications, with the standard error of the delta method:
 * that of the residuals top − ratio × bottom.
 */
export function ratioEstimate(tops: readonly number[], bottoms: readonly number[]): MeanEstimate {
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
