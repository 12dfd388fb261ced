import { expect, test } from 'vitest';
import { pairedDifference } from '../../models/statistics/paired.ts';
import { wilson } from '../../models/statistics/wilson.ts';

test('Wilson’s range is where the score test at the same level turns', () => {
  for (const [met, futures] of [
    [0, 50],
    [37, 40],
    [9000, 10_000],
  ]) {
    const { low, high } = wilson(met, futures);
    const share = met / futures;
    for (const end of [low, high].filter((each) => each > 0 && each < 1)) {
      const score = Math.abs(share - end) / Math.sqrt((end * (1 - end)) / futures);
      expect(score).toBeCloseTo(1.96, 10);
    }
    expect(low).toBeLessThanOrEqual(share);
    expect(high).toBeGreaterThanOrEqual(share);
  }
});

test('what two outcomes share cancels out of their difference', () => {
  const before = [5, 100, 30, 7];
  const after = before.map((each) => each + 3);
  expect(pairedDifference(before, after)).toEqual({ mean: 3, standardError: 0, futures: 4 });
  const { mean, standardError } = pairedDifference([0, 0, 0, 0], [1, 2, 3, 4, 99]);
  expect(mean).toBeCloseTo(2.5, 14);
  expect(standardError).toBeCloseTo(Math.sqrt(5 / 3 / 4), 14);
});
