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
  const uneven = Number.isFinite(k);
  const towards = mean / (mean + k);
  const step = (n: number) => (uneven ? ((n + k) / (n + 1)) * towards : mean / (n + 1));
  const mode = uneven ? Math.max(0, Math.floor((mean * (k - 1)) / k)) : Math.floor(mean);
  const above = [1];
  for (let n = mode, weight = 1; weight > NEGLIGIBLE; n++) {
    weight *= step(n);
    above.push(weight);
  }
  const below: number[] = [];
  for (let n = mode, weight = 1; n > 0; n--) {
    weight /= step(n - 1);
    if (weight < NEGLIGIBLE) break;
    below.push(weight);
  }
  const cumulative = new Float64Array(below.length + above.length);
  let total = 0;
  for (let i = below.length - 1; i >= 0; i--) total += below[i];
  for (let i = 0; i < above.length; i++) total += above[i];
  let sum = 0;
  let at = 0;
  for (let i = below.length - 1; i >= 0; i--) cumulative[at++] = sum += below[i] / total;
  for (let i = 0; i < above.length; i++) cumulative[at++] = sum += above[i] / total;
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
