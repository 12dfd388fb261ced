import { expect, test } from 'vitest';
import { gammaCdf, gammaQuantiles } from '../../models/random/gamma.ts';
import { normalQuantile } from '../../models/random/normal-quantile.ts';

/** From the tables of Abramowitz and Stegun (1964), 26.1 and 26.2, and Wichura (1988). */
test.each([
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167814],
  [0.25, -0.6744897501960817],
  [1e-20, -9.262340089798409],
])('the normal quantile at %d is %d', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 12);
});

test.each([
  // Chi-square with 2, 1 and 10 degrees of freedom at its published 95 % points.
  [1, 5.991464547 / 2, 0.95],
  [0.5, 3.841458821 / 2, 0.95],
  [5, 18.30703805 / 2, 0.95],
  [1, 1, 1 - Math.exp(-1)],
  [3, 2, 1 - 5 * Math.exp(-2)],
  [100, 100, 0.5132987982791],
])('the gamma law of shape %d up to %d holds %d', (shape, x, share) => {
  expect(gammaCdf(shape, x)).toBeCloseTo(share, 9);
});

/** A millionth of the mean is far below the half day to which lengths are rounded. */
const FELT = 1e-6;

test('gamma quantiles undo the gamma law, from the most uneven to the most even', () => {
  const probabilities = [0.001, 0.1, 0.5, 0.9, 0.999, 1 - 2 ** -34];
  for (const cv of [0.05, 0.5, 1, 2, 5]) {
    const shape = cv ** -2;
    gammaQuantiles(shape, probabilities).forEach((x, i) => {
      if (x < FELT) return;
      expect(gammaCdf(shape, x * shape) / probabilities[i]).toBeCloseTo(1, 9);
    });
  }
});
