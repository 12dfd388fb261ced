/** Difference of two outcomes over the same futures. */
export interface PairedDifference {
  mean: number;
  standardError: number;
  futures: number;
}

/**
 * Mean of `after` less `before`, future by future, with its standard error: what chance the two share
 * cancels out. Only the futures that both have are compared.
 */
export function pairedDifference(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): PairedDifference {
  const futures = Math.min(before.length, after.length);
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < futures; i++) {
    const difference = after[i] - before[i];
    const step = difference - mean;
    mean += step / (i + 1);
    squares += step * (difference - mean);
  }
  return {
    mean,
    standardError: futures > 1 ? Math.sqrt(squares / (futures - 1) / futures) : Number.NaN,
    futures,
  };
}
