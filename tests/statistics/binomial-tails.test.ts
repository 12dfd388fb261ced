import { expect, test } from 'vitest';
import { atLeast, atMost } from '../../models/statistics/binomial-tails.ts';

test('tails of a fair coin are those that can be counted', () => {
  expect(atLeast(8, 10, 0.5)).toBeCloseTo((45 + 10 + 1) / 1024, 14);
  expect(atMost(2, 10, 0.5)).toBeCloseTo((45 + 10 + 1) / 1024, 14);
  expect(atLeast(10, 10, 0.9)).toBeCloseTo(0.9 ** 10, 14);
  expect(atMost(0, 10, 0.9)).toBeCloseTo(0.1 ** 10, 20);
  expect(atLeast(0, 10, 0.3)).toBe(1);
  expect(atMost(10, 10, 0.3)).toBe(1);
});

test.each([
  [7, 20, 0.4],
  [90, 100, 0.9],
  [9000, 10_000, 0.9],
  [1, 10_000, 0.0001],
])('%i of %i with chance %d: at least so many, or fewer, is certain', (k, n, p) => {
  expect(atLeast(k, n, p) + atMost(k - 1, n, p)).toBeCloseTo(1, 12);
});

test('far out in ten thousand futures a tail is that of the normal law with a continuity correction', () => {
  const sd = Math.sqrt(10_000 * 0.9 * 0.1);
  // Φ(−2) = 0.02275; the skew of the binomial moves it by about a tenth.
  expect(atLeast(Math.ceil(9000 + 2 * sd + 0.5), 10_000, 0.9)).toBeCloseTo(0.02275, 2);
  expect(atMost(Math.floor(9000 - 2 * sd - 0.5), 10_000, 0.9)).toBeCloseTo(0.02275, 2);
});
