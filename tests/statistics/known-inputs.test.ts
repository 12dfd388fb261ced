import { expect, test } from 'vitest';
import { jackknifeErrors } from '../../models/statistics/jackknife.ts';
import { covarianceOfMeans } from '../../models/statistics/known-inputs.ts';

test('knowing one of two correlated draws tells the square of their correlation of the other', () => {
  const r = 0.6;
  const matrix = [
    [1, r],
    [r, 1],
  ];
  expect(covarianceOfMeans(matrix, [])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  const one = covarianceOfMeans(matrix, [1]);
  expect(one[0][0]).toBeCloseTo(r * r, 12);
  expect(one[0][1]).toBeCloseTo(r, 12);
  expect(one[1][1]).toBeCloseTo(1, 12);
  const both = covarianceOfMeans(matrix, [0, 1]);
  expect(both.flat()).toEqual(matrix.flat().map((value) => expect.closeTo(value, 12)));
});

test('the jackknife error of a mean is that of the usual formula, batch by batch', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  const mean = (kept: number[]) => kept.reduce((sum, value) => sum + value, 0) / kept.length;
  const [error] = jackknifeErrors(values.length, (without) => [
    mean(values.filter((_, at) => at !== without)),
  ]);
  const variance = values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / 7;
  expect(error).toBeCloseTo(Math.sqrt(variance / 8), 12);
});
