import { chanceOf } from './chance.ts';
import { meanError } from './mean-error.ts';
import { quantileSorted } from './quantile.ts';

type Chance = ReturnType<typeof chanceOf>;

/** Second less first, over pairs that share their luck. */
export interface PairedGap {
  pairs: number;
  mean: number;
  /** Monte Carlo error of the mean, from the spread of the differences themselves; wider where they are skewed. */
  standardError: number;
  /** Eight in ten of the differences lie between these. */
  p10: number;
  p90: number;
  /** Shares of pairs in which the second is higher, lower and the same, each with its error. */
  higher: Chance;
  lower: Chance;
  same: Chance;
}

/**
 * Compares two outcomes future by future; pairs in which either has no value (NaN) are passed over.
 * Undefined where no pair is left.
 */
export function pairedGap(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): PairedGap | undefined {
  const differences = new Float64Array(first.length);
  let pairs = 0;
  let sum = 0;
  let higher = 0;
  let lower = 0;
  for (let i = 0; i < first.length; i++) {
    const difference = second[i] - first[i];
    if (Number.isNaN(difference)) continue;
    differences[pairs++] = difference;
    sum += difference;
    if (difference > 0) higher++;
    if (difference < 0) lower++;
  }
  if (pairs === 0) return undefined;
  const mean = sum / pairs;
  const sorted = differences.subarray(0, pairs).sort();
  return {
    pairs,
    mean,
    standardError: meanError(sorted),
    p10: quantileSorted(sorted, 0.1),
    p90: quantileSorted(sorted, 0.9),
    higher: chanceOf(higher, pairs),
    lower: chanceOf(lower, pairs),
    same: chanceOf(pairs - higher - lower, pairs),
  };
}
