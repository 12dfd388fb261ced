import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../models/random/normal-quantile.ts';
import { RandomStream } from '../../models/random/stream.ts';
import { chanceOf } from '../../models/statistics/chance.ts';
import { cholesky } from '../../models/statistics/cholesky.ts';
import { quantileSorted } from '../../models/statistics/quantile.ts';
import { sharedWidth } from '../../models/statistics/shared-width.ts';
import { spreadOf } from '../../models/statistics/spread.ts';

describe('quantiles', () => {
  // quantile(c(1, 3, 4, 8, 9, 15, 16, 20, 22, 40), c(.05, .1, .25, .5, .75, .9, .95)) in R, type 7.
  const values = [1, 3, 4, 8, 9, 15, 16, 20, 22, 40];
  test.each([
    [0.05, 1.9],
    [0.1, 2.8],
    [0.25, 5],
    [0.5, 12],
    [0.75, 19],
    [0.9, 23.8],
    [0.95, 31.9],
    [0, 1],
    [1, 40],
  ])('at %d is %d, as R has it', (p, quantile) => {
    expect(quantileSorted(values, p)).toBeCloseTo(quantile, 12);
  });

  test('of one value are that value', () => {
    expect(quantileSorted([7], 0.9)).toBe(7);
  });
});

describe('a spread', () => {
  test('is over the futures that have a value', () => {
    const spread = spreadOf(Float32Array.of(4, Number.NaN, 1, 3, 2, Number.NaN));
    expect(spread.mean).toBe(2.5);
    expect(spread.sd).toBeCloseTo(Math.sqrt(5 / 3), 6);
    expect(spread.p50).toBe(2.5);
    expect(spread.p05).toBeCloseTo(1.15, 6);
  });

  test('has no value where no future has one', () => {
    expect(Object.values(spreadOf(Float32Array.of(Number.NaN)))).toEqual(new Array(9).fill(null));
  });

  test('of one future has no width', () => {
    expect(spreadOf(Float32Array.of(5))).toMatchObject({ mean: 5, sd: 0, p05: 5, p95: 5 });
  });

  test('puts negative values in their order', () => {
    expect(spreadOf(Float32Array.of(-10, 9, -2)).p50).toBe(-2);
  });
});

describe('a chance', () => {
  test('is the share of futures, with an error that is never nothing', () => {
    expect(chanceOf(30, 100).probability).toBe(0.3);
    expect(chanceOf(0, 100).standardError).toBeGreaterThan(0.01);
    expect(chanceOf(100, 100).standardError).toBeCloseTo(chanceOf(0, 100).standardError, 12);
  });

  test.each([0.02, 0.3, 0.5, 0.9])(
    'of %d, seen in 100 futures, is within two standard errors at least 93 times in 100',
    (truth) => {
      let weight = (1 - truth) ** 100;
      let held = 0;
      for (let successes = 0; successes <= 100; successes++) {
        const { probability, standardError } = chanceOf(successes, 100);
        if (Math.abs(probability - truth) <= 2 * standardError) held += weight;
        weight *= ((100 - successes) / (successes + 1)) * (truth / (1 - truth));
      }
      expect(held).toBeGreaterThan(0.93);
    },
  );
});

test('the Cholesky factor gives back the correlations, and none where they contradict each other', () => {
  const matrix = [
    [1, 0.86, 0.2],
    [0.86, 1, 0.1],
    [0.2, 0.1, 1],
  ];
  const factor = cholesky(matrix);
  if (!factor) throw new Error('these correlations are possible');
  matrix.forEach((row, i) => {
    row.forEach((correlation, j) => {
      const sum = factor[i].reduce((total, x, k) => total + x * factor[j][k], 0);
      expect(sum).toBeCloseTo(correlation, 12);
    });
  });
  expect(
    cholesky([
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]),
  ).toBeUndefined();
});

test('of a width made up of inputs and luck in known parts, the part of the inputs is found', () => {
  const stream = new RandomStream(6, 28);
  const draw = (i: number, which: number) => normalQuantile(stream.uniform(i, which));
  const inputs = Array.from({ length: 4000 }, (_, i) => 3 * draw(i, 0));
  const luck = (which: number) => inputs.map((input, i) => 50 + input + 4 * draw(i, which));
  const found = sharedWidth(luck(1), luck(2));
  if (!found) throw new Error('there is width to share');
  expect(Math.abs(found.share - 9 / 25)).toBeLessThan(4 * found.standardError);
  expect(found.standardError).toBeLessThan(0.02);
});

test('of pairs that have nothing in common, or less, no part of a width is due to inputs, and of equal pairs all is', () => {
  const outcomes = Array.from({ length: 40 }, (_, i) => Math.sin(i));
  const mirrored = outcomes.map((outcome) => -outcome);
  expect(sharedWidth(outcomes, mirrored)?.share).toBe(0);
  const same = sharedWidth(outcomes, outcomes)?.share ?? Number.NaN;
  expect(same).toBeLessThanOrEqual(1);
  expect(same).toBeCloseTo(1, 9);
});
