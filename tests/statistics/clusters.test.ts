import { expect, test } from 'vitest';
import { normalQuantile } from '../../models/random/normal-quantile.ts';
import { RandomStream } from '../../models/random/stream.ts';
import { clusteredMeanError, clusteredQuantileError } from '../../models/statistics/clusters.ts';
import { quantileSorted } from '../../models/statistics/quantile.ts';

const CLUSTERS = 50;
const SIZE = 20;
const COMMON = 0.6;

/** Values of mean 0 and variance 1, of which the share `COMMON` of the variance is common to a cluster. */
function drawn(seed: number): number[][] {
  const stream = new RandomStream(seed, 7);
  const normal = (cluster: number, place: number) => normalQuantile(stream.uniform(cluster, place));
  return Array.from({ length: CLUSTERS }, (_, cluster) =>
    Array.from(
      { length: SIZE },
      (__, place) =>
        Math.sqrt(COMMON) * normal(cluster, 0) + Math.sqrt(1 - COMMON) * normal(cluster, place + 1),
    ),
  );
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('clusters of one value have the errors of independent values', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  const variance = values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / 7;
  expect(clusteredMeanError(values.map((value) => [value]))).toBeCloseTo(
    Math.sqrt(variance / 8),
    12,
  );
});

test('clusters of equal values count as one value each', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  const once = clusteredMeanError(values.map((value) => [value]));
  expect(clusteredMeanError(values.map((value) => [value, value, value]))).toBeCloseTo(
    once ?? 0,
    12,
  );
});

const SEEDS = 400;
/** 95 % of so many, give or take three standard errors of such a count; few clusters make it a little less. */
const LEAST = 0.91;
const MOST = 0.985;

/** Share of seeds in which the truth lies within two errors of what was found. */
function coverage(
  reading: (clusters: number[][]) => { found: number; error?: number },
  truth: number,
) {
  const seeds = Array.from({ length: SEEDS }, (_, seed) => reading(drawn(seed)));
  return (
    seeds.filter(({ found, error = 0 }) => Math.abs(found - truth) <= 2 * error).length / SEEDS
  );
}

test('two errors hold the true mean about 19 times in 20', () => {
  const held = coverage(
    (clusters) => ({ found: mean(clusters.flat()), error: clusteredMeanError(clusters) }),
    0,
  );
  expect(held).toBeGreaterThan(LEAST);
  expect(held).toBeLessThan(MOST);
});

test.each([0.8, 0.9])('two errors hold the true quantile at %d about 19 times in 20', (share) => {
  const held = coverage(
    (clusters) => ({
      found: quantileSorted(
        clusters.flat().toSorted((a, b) => a - b),
        share,
      ),
      error: clusteredQuantileError(clusters, share),
    }),
    normalQuantile(share),
  );
  expect(held).toBeGreaterThan(LEAST);
  expect(held).toBeLessThan(MOST);
});

test.each([0.8, 0.9])(
  'rounding up or down by chance leaves the error of the quantile at %d as it is, on average',
  (share) => {
    // Steps of a third of a standard deviation: an eighth of the values or so stand at the quantile.
    const perDeviation = 3;
    const errorOf = (clusters: readonly number[][]) => clusteredQuantileError(clusters, share) ?? 0;
    let rounded = 0;
    let exact = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const clusters = drawn(seed);
      // Where the steps begin moves evenly through a step, so that no quantile is nearer to one than another.
      rounded += errorOf(
        clusters.map((values) =>
          values.map((value) => Math.floor(perDeviation * value + seed / SEEDS)),
        ),
      );
      exact += perDeviation * errorOf(clusters);
    }
    expect(Math.abs(rounded / exact - 1)).toBeLessThan(0.05);
  },
);

test('a quantile at which many whole numbers stand still has an error', () => {
  // 9 in 10 clusters at 18 and 19 in equal parts, the rest at 20: the 90th percentile is 19 or 20.
  const clusters = Array.from({ length: 50 }, (_, i) => (i % 10 === 0 ? [20, 20] : [18, 19]));
  expect(clusteredQuantileError(clusters, 0.9)).toBeGreaterThan(0.2);
});

test('one cluster tells no error', () => {
  expect(clusteredMeanError([[1, 2, 3]])).toBeUndefined();
  expect(clusteredQuantileError([[1, 2, 3]], 0.8)).toBeUndefined();
});
