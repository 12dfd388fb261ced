import { quantileSorted } from './quantile.ts';

/** In the order in which they are written. */
export const SPREAD_KEYS = ['mean', 'sd', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;
const CHANCES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

/** `null` where no replication has a value. */
export type SpreadOf = Record<(typeof SPREAD_KEYS)[number], number | null>;

/**
 * Writes the mean, standard deviation and quantiles of what replications gave, in the order of
 * `SPREAD_KEYS`. NaN stands for no value, among those given and those written.
 * @param sorted in ascending order, NaN last
 */
export function writeSpread(sorted: Float32Array, into: Float64Array, at: number): void {
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1])) count--;
  if (count === 0) {
    into.fill(Number.NaN, at, at + SPREAD_KEYS.length);
    return;
  }
  let sum = 0;
  for (let i = 0; i < count; i++) sum += sorted[i];
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (sorted[i] - mean) ** 2;
  into[at] = tidy(mean);
  into[at + 1] = count > 1 ? tidy(Math.sqrt(squares / (count - 1))) : 0;
  for (let i = 0; i < CHANCES.length; i++) {
    into[at + 2 + i] = tidy(quantileSorted(sorted, CHANCES[i], count));
  }
}

/**
 * The same for numbers in any order.
 * @param values changed: sorted in place
 */
export function spreadOf(values: Float32Array): SpreadOf {
  const written = new Float64Array(SPREAD_KEYS.length);
  writeSpread(values.sort(), written, 0);
  return spreadAt(written, 0);
}

/** What was written at a place. */
export const spreadAt = (written: Float64Array, at: number): SpreadOf =>
  Object.fromEntries(SPREAD_KEYS.map((key, i) => [key, orNull(written[at + i])])) as SpreadOf;

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Six decimals: more than single precision holds of any measure that is not a small share. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
