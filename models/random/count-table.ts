const NEGLIGIBLE = 1e-13;

/** Counts with their cumulative probabilities, read by inversion so that more comes of a higher mean. */
export interface CountTable {
  readonly lowest: number;
  readonly cumulative: Float64Array;
}

/**
 * Table of a Poisson count, or of a negative binomial one with variance mean + mean²/k.
 * @param k evenness; Infinity for Poisson
 */
export function countTable(mean: number, k: number): CountTable {
  if (mean <= 0) return { lowest: 0, cumulative: Float64Array.of(1) };
  const step = Number.isFinite(k)
    ? (n: number) => ((n + k) / (n + 1)) * (mean / (mean + k))
    : (n: number) => mean / (n + 1);
  const mode = Number.isFinite(k)
    ? Math.max(0, Math.floor((mean * (k - 1)) / k))
    : Math.floor(mean);
  const above = [1];
  for (let n = mode; above[above.length - 1] > NEGLIGIBLE; n++) {
    above.push(above[above.length - 1] * step(n));
  }
  const below: number[] = [];
  for (let n = mode, weight = 1; n > 0; n--) {
    weight /= step(n - 1);
    if (weight < NEGLIGIBLE) break;
    below.push(weight);
  }
  const weights = [...below.reverse(), ...above];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const cumulative = Float64Array.from(weights, (weight) => {
    sum += weight / total;
    return sum;
  });
  cumulative[cumulative.length - 1] = 1;
  return { lowest: mode - below.length, cumulative };
}

/** The count at a probability between 0 and 1. */
export function countAt({ lowest, cumulative }: CountTable, p: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle] < p) low = middle + 1;
    else high = middle;
  }
  return lowest + low;
}
