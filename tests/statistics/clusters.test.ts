import { expect, test } from 'vitest';
import { clusteredMeanError } from '../../models/statistics/clusters.ts';
import { drawn } from './drawn-clusters.ts';

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

test('one cluster tells no error', () => {
  expect(clusteredMeanError([[1, 2, 3]])).toBeUndefined();
});
