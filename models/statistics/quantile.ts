/**
 * Quantile of values in ascending order, straight between neighbouring ones: definition 7 of Hyndman
 * and Fan (1996), the default of R and NumPy. No approximation: every value is kept.
 * @param count how many of `sorted`, from the first, are values
 */
export function quantileSorted(
  sorted: ArrayLike<number>,
  p: number,
  count = sorted.length,
): number {
  const at = (count - 1) * p;
  const low = Math.floor(at);
  const high = Math.min(low + 1, count - 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}
