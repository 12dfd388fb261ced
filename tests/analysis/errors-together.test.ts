import { expect, test } from 'vitest';
import { errorsTogether } from '../../models/analysis/compare/errors-together.ts';
import { normalCdf } from '../../models/random/normal-cdf.ts';

const FUTURES = 10_000;

/** Means whose futures differ in ways that have nothing in common: waves of whole numbers of turns. */
const unlike = (count: number) =>
  Array.from({ length: count }, (_, turns) => ({
    values: Float64Array.from({ length: FUTURES }, (__, future) =>
      Math.cos((2 * Math.PI * (turns + 1) * future) / FUTURES),
    ),
    mean: 0,
  }));

test.each([2, 5, 13, 50])(
  'of %i means that say nothing of each other, all lie together by the bound of Naiman',
  (count) => {
    const errors = errorsTogether(unlike(count));
    // From each mean to the next the direction turns by a right angle. With so many futures the law is normal.
    const way = (count - 1) * (Math.PI / 2);
    const missed = Math.exp(-(errors ** 2) / 2) * (way / (2 * Math.PI)) + normalCdf(-errors);
    // The tail of one mean is itself taken a little too large.
    expect(missed).toBeLessThan(0.025);
    expect(missed).toBeGreaterThan(0.0245);
  },
);

test('means that say all of each other lie together as one does, within two errors or so', () => {
  const [one] = unlike(1);
  const errors = errorsTogether([one, one, one]);
  expect(errors).toBeCloseTo(errorsTogether([one]), 5);
  expect(normalCdf(-errors)).toBeLessThan(0.025);
  expect(normalCdf(-errors)).toBeGreaterThan(0.023);
});
