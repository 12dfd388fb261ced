import { quantileSorted } from './quantile.ts';

/** Errors to either side, of which about 19 in 20 ranges hold what they are of. */
const ERRORS = 2;

/**
 * The range of a quantile of values that come in clusters, such as the weeks of each future, as far as these tell:
 * every value x for which neither the share below x is above that of the quantile, nor the share up to x below
 * it, by more than two errors of that share (the inversion of a test that Woodruff, 1952, uses for samples of
 * clusters). Its ends are values seen, so that it is honest for whole numbers, of which many stand at one: a range of
 * none of them would be too narrow.
 * Undefined for fewer than two clusters.
 */
export function clusteredQuantileRange(
  clusters: readonly (readonly number[])[],
  share: number,
): { low: number; high: number } | undefined {
  if (clusters.length < 2) return undefined;
  const sorted = Float64Array.from(clusters.flat()).sort();
  const values = [...new Set(sorted)];
  const isOff = (counts: (value: number) => boolean, sign: 1 | -1) => {
    const { part, error } = partOf(clusters, counts);
    return sign * (part - share) > ERRORS * error;
  };
  // Outwards from the quantile, which by straight lines may lie between two values seen.
  const quantile = quantileSorted(sorted, share);
  const beside = values.filter((x) => x <= quantile);
  const beyond = values.filter((x) => x >= quantile);
  const low = beside.findLast((_, at) => at === 0 || isOff((value) => value <= beside[at - 1], -1));
  const high = beyond.find(
    (_, at) => at === beyond.length - 1 || isOff((value) => value < beyond[at + 1], 1),
  );
  return { low: low ?? quantile, high: high ?? quantile };
}

/** The part of all values of which something is so, and its error, which is that of how much clusters differ. */
function partOf(
  clusters: readonly (readonly number[])[],
  counts: (value: number) => boolean,
): { part: number; error: number } {
  const number = clusters.length;
  const those = clusters.map((values) => values.filter(counts).length);
  const all = clusters.reduce((sum, { length }) => sum + length, 0);
  const part = those.reduce((sum, each) => sum + each, 0) / all;
  const squares = those.reduce(
    (sum, each, at) => sum + (each - part * clusters[at].length) ** 2,
    0,
  );
  return { part, error: Math.sqrt((number / (number - 1)) * squares) / all };
}
