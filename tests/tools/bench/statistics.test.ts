import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, nearestRank, overNLogN, pairedRatios } from '../../../tools/bench/statistics.ts';

describe('of times that were measured', () => {
  test('the median has as many below it as above it, in whatever order they came', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 9, 2])).toBe(5.5);
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }),
        (values) => {
          const middle = median(values);
          const below = values.filter((value) => value < middle).length;
          const above = values.filter((value) => value > middle).length;
          expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
        },
      ),
    );
  });

  test('the 95th percentile of twenty is the nineteenth: one may be slower', () => {
    const times = Array.from({ length: 20 }, (_, i) => 20 - i);
    expect(nearestRank(times, 0.95)).toBe(19);
    expect(nearestRank(times, 1)).toBe(20);
    expect(nearestRank([7], 0.95)).toBe(7);
  });

  test('ratios are taken within a round, so that a slow round counts on both sides', () => {
    expect(pairedRatios([6, 60], [2, 20])).toEqual([3, 3]);
    expect(() => pairedRatios([1, 2], [1])).toThrow('same rounds');
  });
});

describe('growth with size', () => {
  test('is 1 for time that grows as n log n, less for linear time and more for quadratic', () => {
    const size = 225;
    const ratio = (time: (n: number) => number) => time(size * 30) / time(size);
    expect(
      overNLogN(
        size,
        30,
        ratio((n) => n * Math.log(n)),
      ),
    ).toBeCloseTo(1, 12);
    expect(
      overNLogN(
        size,
        30,
        ratio((n) => n),
      ),
    ).toBeCloseTo(Math.log(225) / Math.log(6750), 12);
    expect(
      overNLogN(
        size,
        30,
        ratio((n) => n * n),
      ),
    ).toBeGreaterThan(15);
  });
});
