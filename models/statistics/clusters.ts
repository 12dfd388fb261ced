/**
 * Standard error of the mean of values that come in clusters, such as the weeks of each future: values
 * of a cluster resemble each other, so that what counts is how much clusters differ. Undefined for fewer than
 * two clusters. Linearised, as survey samples of clusters are (Cochran, 1977, section 11.12).
 */
export function clusteredMeanError(clusters: readonly (readonly number[])[]): number | undefined {
  const values = clusters.flat();
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return errorOfMean(clusters, (value) => value - mean);
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
