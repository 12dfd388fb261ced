/** An outcome over futures with one input at the ends and in the middle of its range. */
export interface AtPositions {
  low: ArrayLike<number>;
  value: ArrayLike<number>;
  high: ArrayLike<number>;
}

/** What futures show of a number, by future; NaN where one shows nothing of it. */
export type Shown = Float64Array;

/** How the outcome moves with an input from its middle to either end, in each of some futures. */
export function influenceOf(
  { low, value, high }: AtPositions,
  isCounted: (future: number) => boolean,
): { low: Shown; high: Shown } {
  const moved = (end: ArrayLike<number>) =>
    Float64Array.from(end, (outcome, r) => (isCounted(r) ? outcome - value[r] : Number.NaN));
  return { low: moved(low), high: moved(high) };
}

/** The mean of what is shown; 0 where nothing is. */
export function meanShown(shown: Shown): number {
  let sum = 0;
  let count = 0;
  for (const each of shown) {
    if (Number.isNaN(each)) continue;
    sum += each;
    count++;
  }
  return count > 0 ? sum / count : 0;
}

/**
 * Product of two means, without the bias that their Monte Carlo error gives it: the mean product of
 * different futures.
 */
export function productOfMeans(a: Shown, b: Shown): number {
  let [sumA, sumB, same] = [0, 0, 0];
  let [countA, countB, both] = [0, 0, 0];
  for (let r = 0; r < Math.max(a.length, b.length); r++) {
    const [isA, isB] = [r < a.length && !Number.isNaN(a[r]), r < b.length && !Number.isNaN(b[r])];
    if (isA) {
      sumA += a[r];
      countA++;
    }
    if (isB) {
      sumB += b[r];
      countB++;
    }
    if (isA && isB) {
      same += a[r] * b[r];
      both++;
    }
  }
  const pairs = countA * countB - both;
  return pairs > 0 ? (sumA * sumB - same) / pairs : 0;
}
