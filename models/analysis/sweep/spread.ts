import { quantileSorted } from '../../statistics/quantile.ts';
import type { Spread } from './result.ts';

/** Spread over futures; those without a value (NaN) are passed over; null when none has one. */
export function spreadOver(futures: Iterable<number>): Spread | null {
  const values = Float64Array.from(futures)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const variance = values.length > 1 ? squares / (values.length - 1) : 0;
  return {
    mean,
    standardError: Math.sqrt(variance / values.length),
    p10: quantileSorted(values, 0.1),
    p90: quantileSorted(values, 0.9),
  };
}
