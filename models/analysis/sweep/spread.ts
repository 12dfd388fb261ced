import { isOfFew, meanError } from '../../statistics/mean-error.ts';
import { quantileSorted } from '../../statistics/quantile.ts';
import { isTooFew } from '../too-few.ts';
import type { Spread } from './result.ts';

/** Spread over futures; those without a value (NaN) are passed over; null when none has one. */
export function spreadOver(futures: ArrayLike<number>): Spread | null {
  const values = Float64Array.from(futures)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mean,
    standardError: meanError(values),
    p10: quantileSorted(values, 0.1),
    p90: quantileSorted(values, 0.9),
    futures: values.length,
    ofFew: isOfFew(values) || isTooFew(values.length, futures.length),
  };
}
