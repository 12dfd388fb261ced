import { chanceGapError } from './mean-error.ts';

/**
 * Difference of two chances seen in the same futures, second less first, with its Monte Carlo standard error,
 * which is not 0 where all futures agree. Pairs in which either has no value (NaN) are passed over; undefined
 * where none is left.
 * @param first 1 or 0 for each future, as is `second`
 */
export function pairedChanceGap(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): { mean: number; standardError: number } | undefined {
  const differences = Array.from(first, (value, future) => second[future] - value).filter(
    (difference) => !Number.isNaN(difference),
  );
  if (differences.length === 0) return undefined;
  const sum = differences.reduce((all, each) => all + each, 0);
  return { mean: sum / differences.length, standardError: chanceGapError(differences) };
}
