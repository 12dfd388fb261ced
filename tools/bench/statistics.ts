const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The smallest value that at least this share (0 to 1, above 0) of the values does not exceed. */
export const nearestRank = (values: readonly number[], share: number): number =>
  ascending(values)[Math.ceil(share * values.length) - 1];

/** What each value is as a multiple of the one measured in the same round. */
export function pairedRatios(values: readonly number[], others: readonly number[]): number[] {
  if (values.length !== others.length) throw new Error('ratios are of values of the same rounds');
  return values.map((value, round) => value / others[round]);
}

/**
 * How much longer something took than n log n allows, from one of size n: at most 1 where it does not
 * grow faster.
 * @param size of the smaller one, above 1
 * @param times as large the larger one is
 */
export const overNLogN = (size: number, times: number, timeRatio: number): number =>
  timeRatio / ((times * Math.log(size * times)) / Math.log(size));
