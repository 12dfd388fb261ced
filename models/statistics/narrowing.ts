/** As many futures to a slice at least, and as many slices at most. */
const LEAST_FUTURES_TO_SLICE = 40;
const MOST_SLICES = 20;
/** Eight in ten lie between these. */
const [LOW, HIGH] = [0.1, 0.9];

/** Width of the middle eight in ten of values in ascending order, by quantiles that are not narrower for few values (definition 8 of Hyndman and Fan, 1996). */
function width(sorted: Float64Array): number {
  const quantile = (p: number) => {
    const at = Math.min(sorted.length - 1, Math.max(0, (sorted.length + 1 / 3) * p - 2 / 3));
    const low = Math.floor(at);
    const high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
  };
  return quantile(HIGH) - quantile(LOW);
}

/** Values less the line over what is known that goes through them: within a slice it moves a little too. */
function aboutLine(known: Float64Array, values: readonly Float64Array[]): Float64Array {
  const count = known.length;
  const mean = known.reduce((sum, x) => sum + x, 0) / count;
  const squares = known.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const products = values.map((each) =>
    each.reduce((sum, y, at) => sum + (known[at] - mean) * y, 0),
  );
  const slope =
    squares > 0 ? products.reduce((sum, each) => sum + each, 0) / (values.length * squares) : 0;
  const about = new Float64Array(values.length * count);
  for (const [which, each] of values.entries()) {
    for (let at = 0; at < count; at++) {
      about[which * count + at] = each[at] - slope * (known[at] - mean);
    }
  }
  return about.sort();
}

/**
 * How much narrower the middle eight in ten of an outcome are on average once something is known, of as much as all of it
 * spans: the futures are sliced by what is known, and the width is taken in each slice. Below 0 where what is known opens
 * a wider range than it closes. Undefined where eight futures in ten agree.
 * @param known of each future
 * @param lives outcomes of the same futures, one list for each life
 */
export function narrowing(known: Float64Array, lives: readonly Float64Array[]): number | undefined {
  const futures = known.length;
  const whole = width(Float64Array.from(lives.flatMap((life) => [...life])).sort());
  if (!(whole > 0)) return undefined;
  const order = [...known.keys()].sort((a, b) => known[a] - known[b]);
  const slices = Math.max(1, Math.min(MOST_SLICES, Math.floor(futures / LEAST_FUTURES_TO_SLICE)));
  let sum = 0;
  for (let slice = 0; slice < slices; slice++) {
    const from = Math.round((slice * futures) / slices);
    const to = Math.round(((slice + 1) * futures) / slices);
    const those = order.slice(from, to);
    const of = (values: Float64Array) => Float64Array.from(those, (future) => values[future]);
    sum += those.length * width(aboutLine(of(known), lives.map(of)));
  }
  return 1 - sum / futures / whole;
}
