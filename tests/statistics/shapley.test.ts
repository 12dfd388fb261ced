import { expect, test } from 'vitest';
import { pairedGap } from '../../models/statistics/paired-gap.ts';
import { shapleyValues } from '../../models/statistics/shapley.ts';

test('the glove game has its known shares: two left gloves and one right', () => {
  const worth = (mask: number) => ((mask & 1) > 0 && (mask & 6) > 0 ? 1 : 0);
  const [right, left, otherLeft] = shapleyValues(3, worth);
  expect(right).toBeCloseTo(2 / 3, 12);
  expect(left).toBeCloseTo(1 / 6, 12);
  expect(otherLeft).toBeCloseTo(1 / 6, 12);
});

test('shares sum to the worth of all less the worth of none, whatever the coalitions are worth', () => {
  const worth = (mask: number) => Math.sin(13 * mask + 1) * 100;
  const shares = shapleyValues(6, worth);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(worth(63) - worth(0), 9);
});

test('pairs without a value are passed over, and ties are told apart from wins', () => {
  const gap = pairedGap([1, 2, Number.NaN, 4, 5], [2, 2, 3, Number.NaN, 4]);
  expect(gap).toMatchObject({ pairs: 3, mean: 0 });
  expect(gap?.standardError).toBeCloseTo(1 / Math.sqrt(3), 12);
  for (const share of [gap?.higher, gap?.lower, gap?.same]) {
    expect(share?.probability).toBeCloseTo(1 / 3, 12);
  }
  expect(pairedGap([Number.NaN], [1])).toBeUndefined();
});

test('eight in ten of the differences 0 to 100 lie between 10 and 90', () => {
  const first = Array.from({ length: 101 }, (_, at) => at % 7);
  // In no order: 37 and 101 have no common divisor.
  const second = first.map((value, at) => value + ((37 * at) % 101));
  const gap = pairedGap(first, second);
  expect(gap?.p10).toBeCloseTo(10, 9);
  expect(gap?.p90).toBeCloseTo(90, 9);
});
