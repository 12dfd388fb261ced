/** Share of a variance that pairs have in common, with its standard error. */
export interface SharedWidth {
  share: number;
  standardError: number;
}

/**
 * Of the variance of an outcome over futures, the share that is due to the inputs and not to luck.
 * Each future is lived twice with the same inputs and other luck: the covariance of the pairs is the
 * variance of the outcome's mean given the inputs (Sobol’s pick-freeze estimator, in the symmetric form
 * of Janon and others, 2014). The standard error is the jackknife's.
 * @param first outcome of each future
 * @param second outcome of its partner
 */
export function sharedWidth(
  first: readonly number[],
  second: readonly number[],
): SharedWidth | undefined {
  const n = first.length;
  if (n < 3) return undefined;
  const sums = { sum: 0, product: 0, squares: 0 };
  for (let i = 0; i < n; i++) {
    sums.sum += first[i] + second[i];
    sums.product += first[i] * second[i];
    sums.squares += first[i] ** 2 + second[i] ** 2;
  }
  const shareOf = (count: number, { sum, product, squares }: typeof sums): number => {
    const mean = sum / (2 * count);
    const variance = squares / (2 * count) - mean ** 2;
    return variance > 0 ? (product / count - mean ** 2) / variance : 0;
  };
  if (sums.squares / (2 * n) - (sums.sum / (2 * n)) ** 2 <= 1e-12 * Math.abs(sums.squares))
    return undefined;
  const left = first.map((a, i) =>
    shareOf(n - 1, {
      sum: sums.sum - a - second[i],
      product: sums.product - a * second[i],
      squares: sums.squares - a ** 2 - second[i] ** 2,
    }),
  );
  const mean = left.reduce((total, share) => total + share, 0) / n;
  const spread = left.reduce((total, share) => total + (share - mean) ** 2, 0);
  return {
    share: Math.min(1, Math.max(0, shareOf(n, sums))),
    standardError: Math.sqrt(((n - 1) / n) * spread),
  };
}
