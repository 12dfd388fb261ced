/**
 * Range of a chance that was seen in independent futures: E. B. Wilson’s score interval (1927), which
 * stays within 0 to 1 and covers about what it says even where nearly all or none succeed.
 * @param z standard normal quantile of either end: 1.96 for 95 %
 */
export function wilson(
  successes: number,
  futures: number,
  z = 1.96,
): { low: number; high: number } {
  const share = successes / futures;
  const spread = z ** 2 / futures;
  const middle = (share + spread / 2) / (1 + spread);
  const half =
    (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / futures + spread / (4 * futures));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
