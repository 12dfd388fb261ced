import { gammaCdf } from '../../models/random/gamma.ts';

/**
 * Kolmogorov–Smirnov: the chance of draws this far from a continuous distribution, or further.
 * Kolmogorov (1933); the correction for small samples is that of Stephens (1970).
 */
export function kolmogorovP(draws: readonly number[], cdf: (x: number) => number): number {
  const sorted = Float64Array.from(draws).sort();
  const n = sorted.length;
  let apart = 0;
  sorted.forEach((x, i) => {
    const p = cdf(x);
    apart = Math.max(apart, p - i / n, (i + 1) / n - p);
  });
  const t = apart * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * t * t);
  return Math.min(1, Math.max(0, sum));
}

/** Pearson’s chi-square: the chance of counts this far from those expected, or further. */
export function chiSquareP(counts: readonly number[], expected: readonly number[]): number {
  const distance = counts.reduce((sum, n, i) => sum + (n - expected[i]) ** 2 / expected[i], 0);
  return 1 - gammaCdf((counts.length - 1) / 2, distance / 2);
}

/** Fixed seeds, so each test passes or fails for good; of a hundred tests one in a thousand would be unlucky. */
export const UNLIKELY = 1e-5;
