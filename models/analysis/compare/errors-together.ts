/** One way in twenty, in two ends. */
const MISSED_AT_EITHER_END = 0.025;

/** Values of each future less their mean, scaled to length 1; 0 where all agree or there is none. */
function direction(values: Float64Array, mean: number): Float64Array {
  const apart = values.map((value) => (Number.isNaN(value) ? 0 : value - mean));
  const length = Math.sqrt(apart.reduce((sum, value) => sum + value * value, 0));
  return length > 0 ? apart.map((value) => value / length) : apart;
}

/** The way that the direction of what the futures share takes from mean to mean, in radians. */
function angleOver(series: readonly { values: Float64Array; mean: number }[]): number {
  let angle = 0;
  let before: Float64Array | undefined;
  for (const { values, mean } of series) {
    const next = direction(values, mean);
    if (before) {
      const last = before;
      const cosine = next.reduce((sum, value, future) => sum + value * last[future], 0);
      const bothVary = next.some((value) => value !== 0) || last.some((value) => value !== 0);
      if (bothVary) angle += Math.acos(Math.min(1, Math.max(-1, cosine)));
    }
    before = next;
  }
  return angle;
}

/**
 * The chance that the largest of means that follow each other is off by more than so many of its standard errors to
 * one side: at most the chance of a single one, and that of the way between them (Naiman, Annals of Statistics 14,
 * 1986, for a path on a sphere). Both with the tail of Student’s t in place of the normal one.
 */
function chanceBeyond(errors: number, angle: number, futures: number): number {
  const degrees = Math.max(1, futures - 1);
  const density = (1 + errors ** 2 / degrees) ** (-degrees / 2);
  const single = 2 / (errors + Math.sqrt(errors ** 2 + 8 / Math.PI)) / Math.sqrt(2 * Math.PI);
  return density * (angle / (2 * Math.PI) + single);
}

/**
 * Standard errors within which all of several means lie together, in 95 of 100 studies: more than the two of a single
 * mean, the more so the less each says of the next.
 * @param series means in their order, with the values of the same futures
 */
export function errorsTogether(series: readonly { values: Float64Array; mean: number }[]): number {
  const futures = series[0]?.values.length ?? 0;
  const angle = angleOver(series);
  let [low, high] = [0, 64];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (chanceBeyond(middle, angle, futures) > MISSED_AT_EITHER_END) low = middle;
    else high = middle;
  }
  return high;
}
