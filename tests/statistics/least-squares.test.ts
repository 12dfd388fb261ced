import { expect, test } from 'vitest';
import { cholesky, choleskySolve } from '../../models/statistics/cholesky.ts';
import { shownCoefficients } from '../../models/statistics/least-squares.ts';

const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

test('what a matrix takes to some numbers is found from its factor', () => {
  const matrix = [
    [2, 0.5, 0.1],
    [0.5, 1, -0.3],
    [0.1, -0.3, 3],
  ];
  const solved = choleskySolve(cholesky(matrix) ?? [], [1, 2, 3]);
  const back = matrix.map((row) => row.reduce((sum, part, at) => sum + part * solved[at], 0));
  expect(back).toEqual([1, 2, 3].map((value) => expect.closeTo(value, 12)));
});

const a = Float64Array.of(1, 2, 3, 4, 5, 9);
const b = Float64Array.of(2, 0, 1, 0, 3, 7);

test('coefficients of what adds up without error are found, whatever the level, in every row', () => {
  const outcome = a.map((value, r) => (r === 5 ? Number.NaN : 10 + 2 * value - 3 * b[r]));
  const shown = shownCoefficients([a, b], outcome) ?? [];
  expect(shown.map((rows) => mean(rows.subarray(0, 5)))).toEqual([
    expect.closeTo(2, 10),
    expect.closeTo(-3, 10),
  ]);
  expect([shown[0][0], shown[0][5]]).toEqual([expect.closeTo(2, 10), Number.NaN]);
});

test('the mean over rows is the slope of the textbook, and how rows differ is its error', () => {
  const [rows] = shownCoefficients([a], b) ?? [];
  const [meanA, meanB] = [mean(a), mean(b)];
  const squares = a.reduce((sum, value) => sum + (value - meanA) ** 2, 0);
  const slope = a.reduce((sum, value, r) => sum + (value - meanA) * (b[r] - meanB), 0) / squares;
  expect(mean(rows)).toBeCloseTo(slope, 12);
  const white = a.reduce((sum, value, r) => {
    const left = b[r] - meanB - slope * (value - meanA);
    return sum + ((value - meanA) * left) ** 2;
  }, 0);
  const ofRows = rows.reduce((sum, each) => sum + (each - slope) ** 2, 0);
  expect(Math.sqrt(ofRows) / a.length).toBeCloseTo(Math.sqrt(white) / squares, 12);
});

test('columns that say the same are not told apart', () => {
  expect(shownCoefficients([a, a.map((value) => 2 * value)], b)).toBeUndefined();
});
