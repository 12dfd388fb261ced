/**
 * Difference of two chances seen in the same futures, second less first, with its Monte Carlo standard error.
 * The error is that of Agresti and Min (2005), half a future added to each of the four ways that a pair can
 * turn out: like that of a single chance it is not 0 where all pairs agree. Pairs in which either has no value
 * (NaN) are passed over; undefined where none is left.
 * @param first 1 or 0 for each future, as is `second`
 */
export function pairedChanceGap(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): { mean: number; standardError: number } | undefined {
  let pairs = 0;
  let gained = 0;
  let lost = 0;
  for (let i = 0; i < first.length; i++) {
    const difference = second[i] - first[i];
    if (Number.isNaN(difference)) continue;
    pairs++;
    if (difference > 0) gained++;
    if (difference < 0) lost++;
  }
  if (pairs === 0) return undefined;
  const adjusted = pairs + 2;
  const net = gained - lost;
  return {
    mean: net / pairs,
    standardError: Math.sqrt(gained + lost + 1 - net ** 2 / adjusted) / adjusted,
  };
}
