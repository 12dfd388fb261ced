import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../models/random/normal-quantile.ts';
import { clusteredQuantileRange } from '../../models/statistics/clustered-quantile-range.ts';
import { drawn } from './drawn-clusters.ts';

const SEEDS = 400;
/** 95 % of so many, less three standard errors of such a count; few clusters make it a little less. */
const LEAST = 0.91;

const seeds = Array.from({ length: SEEDS }, (_, seed) => drawn(seed));

/** Share of seeds in which the range of what is made of each value holds the truth. */
const coverage = (share: number, made: (value: number) => number, truth: number): number =>
  seeds.filter((clusters) => {
    const range = clusteredQuantileRange(
      clusters.map((values) => values.map(made)),
      share,
    );
    return range && range.low <= truth && truth <= range.high;
  }).length / SEEDS;

describe.each([0.5, 0.8, 0.9])('of the quantile at %d', (share) => {
  test('the range holds it in about 19 of 20, and not in all', () => {
    const held = coverage(share, (value) => value, normalQuantile(share));
    expect(held).toBeGreaterThan(LEAST);
    expect(held).toBeLessThan(0.99);
  });

  // Small teams: a few whole cases in each standard deviation, down to one case in two.
  test.each([3, 1, 0.5])(
    'so it does for whole numbers, %d of them in a standard deviation',
    (per) => {
      for (const offset of [0.1, 0.5, 0.9]) {
        const whole = (value: number) => Math.floor(per * value + offset);
        // The least whole number that so large a share does not pass.
        const truth = whole(normalQuantile(share));
        expect(coverage(share, whole, truth)).toBeGreaterThan(LEAST);
      }
    },
  );
});

test('a quantile at which many whole numbers stand has the next ones in its range only where these may be it', () => {
  // 9 in 10 clusters at 18 and 19 in equal parts, the rest at 20: the 90th percentile may be 19 or 20.
  const clusters = Array.from({ length: 50 }, (_, i) => (i % 10 === 0 ? [20, 20] : [18, 19]));
  expect(clusteredQuantileRange(clusters, 0.9)).toEqual({ low: 19, high: 20 });
  // All alike: no other value was ever seen.
  const alike = Array.from({ length: 50 }, () => [18, 18]);
  expect(clusteredQuantileRange(alike, 0.9)).toEqual({ low: 18, high: 18 });
});

test('values that are the same within a cluster count as one', () => {
  const once = Array.from({ length: 40 }, (_, i) => [i]);
  const thrice = once.map(([value]) => [value, value, value]);
  expect(clusteredQuantileRange(thrice, 0.5)).toEqual(clusteredQuantileRange(once, 0.5));
});

test('one cluster tells no range', () => {
  expect(clusteredQuantileRange([[1, 2, 3]], 0.8)).toBeUndefined();
});
