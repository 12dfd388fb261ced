import { quantileSorted } from './quantile.ts';

/**
 * Standard errors of readings over values that come in clusters, such as the weeks of each future: values
 * of a cluster resemble each other, so that what counts is how much clusters differ. Undefined for fewer than
 * two clusters. Linearised, as survey samples of clusters are (Cochran, 1977, section 11.12).
 */
export function clusteredMeanError(clusters: readonly (readonly number[])[]): number | undefined {
  const values = clusters.flat();
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return errorOfMean(clusters, (value) => value - mean);
}

/**
 * Standard error of a quantile: that of the share of values below it, carried over to the values (Woodruff,
 * 1952). Where values are whole numbers and many stand at the quantile, as many of them count as below it as
 * makes its share.
 */
export function clusteredQuantileError(
  clusters: readonly (readonly number[])[],
  share: number,
): number | undefined {
  const sorted = Float64Array.from(clusters.flat()).sort();
  const quantile = quantileSorted(sorted, share);
  const below = sorted.filter((value) => value < quantile).length;
  const at = sorted.filter((value) => value === quantile).length;
  const partOfThose = at > 0 ? (share * sorted.length - below) / at : 0;
  const error = errorOfMean(clusters, (value) => {
    if (value < quantile) return 1 - share;
    return (value === quantile ? partOfThose : 0) - share;
  });
  if (error === undefined) return undefined;
  const low = quantileSorted(sorted, Math.max(0, share - 2 * error));
  const high = quantileSorted(sorted, Math.min(1, share + 2 * error));
  return (high - low) / 4;
}

/** Standard error of a mean to which each value adds what it lies away from it. */
function errorOfMean(
  clusters: readonly (readonly number[])[],
  away: (value: number) => number,
): number | undefined {
  const count = clusters.length;
  if (count < 2) return undefined;
  let values = 0;
  let squares = 0;
  for (const cluster of clusters) {
    values += cluster.length;
    squares += cluster.reduce((sum, value) => sum + away(value), 0) ** 2;
  }
  return Math.sqrt((count / (count - 1)) * squares) / values;
}
