import { expect, test } from 'vitest';
import { normalCdf } from '../../models/random/normal-cdf.ts';
import { hermite } from '../../models/statistics/hermite.ts';
import {
  covarianceByCorrelation,
  covarianceOf,
  hermiteSeries,
  ofDraw,
} from '../../models/statistics/of-draw.ts';

const CORRELATIONS = [-0.9, -0.5, 0, 0.3, 0.6, 0.9, 1];

const covariance = (f: (z: number) => number, g: (z: number) => number) =>
  covarianceByCorrelation(hermiteSeries(ofDraw(f)), hermiteSeries(ofDraw(g)));

/** Of the sizes |x| and |y| of two standard normal draws with correlation r, in closed form. */
const covarianceOfSizes = (r: number): number =>
  (2 / Math.PI) * (Math.sqrt(1 - r ** 2) + r * Math.asin(r) - 1);

test('Hermite polynomials of a draw vary by 1 and have nothing in common', () => {
  const of = [1, 2, 3, 4].map((order) => ofDraw((z) => hermite(z, 4)[order]));
  of.forEach((one, i) => {
    of.forEach((other, j) => {
      expect(covarianceOf(one, other)).toBeCloseTo(i === j ? 1 : 0, 8);
    });
  });
  const z = 1.7;
  expect(hermite(z, 4)[4]).toBeCloseTo((z ** 4 - 6 * z ** 2 + 3) / Math.sqrt(24), 12);
  expect(hermite(z, 0)).toEqual([1]);
});

test.each(CORRELATIONS)(
  'covariances of functions of draws with correlation %d are those of theory',
  (r) => {
    const a = 0.5;
    const b = 0.3;
    const lognormal = Math.exp((a ** 2 + b ** 2) / 2) * (Math.exp(a * b * r) - 1);
    expect(
      covariance(
        (z) => z,
        (z) => z,
      )(r),
    ).toBeCloseTo(r, 9);
    expect(
      covariance(
        (z) => Math.exp(a * z),
        (z) => Math.exp(b * z),
      )(r),
    ).toBeCloseTo(lognormal, 8);
    expect(covariance(normalCdf, normalCdf)(r)).toBeCloseTo(Math.asin(r / 2) / (2 * Math.PI), 6);
    expect(covariance(Math.abs, Math.abs)(r)).toBeCloseTo(covarianceOfSizes(r), 4);
    expect(covariance((z) => z, Math.abs)(r)).toBeCloseTo(0, 9);
  },
);

test('a function that bends varies as much as theory has it, to the last orders', () => {
  const size = ofDraw(Math.abs);
  expect(covarianceOf(size, size)).toBeCloseTo(1 - 2 / Math.PI, 8);
  expect(covariance(Math.abs, Math.abs)(1)).toBeCloseTo(1 - 2 / Math.PI, 8);
  const above = ofDraw((z) => Math.max(0, z));
  expect(covarianceOf(above, above)).toBeCloseTo(1 / 2 - 1 / (2 * Math.PI), 8);
});

test('where draws are nearly the same, orders left out are as little as 1 in 2,000 of what a bend varies by', () => {
  const r = 0.99;
  const error = covariance(Math.abs, Math.abs)(r) - covarianceOfSizes(r);
  expect(Math.abs(error) / covarianceOfSizes(1)).toBeLessThan(1 / 2_000);
});
