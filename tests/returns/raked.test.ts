import { expect, test } from 'vitest';
import { raked } from '../../models/returns/raked.ts';

const ROWS = [
  { weight: 700, shares: [0.09, 0.04, 0.87] },
  { weight: 50, shares: [0.32, 0.16, 0.52] },
  { weight: 250, shares: [0.2, 0.04, 0.76] },
];
const columns = (shares: readonly (readonly number[])[]): number[] =>
  [0, 1, 2].map(
    (column) => ROWS.reduce((sum, { weight }, row) => sum + weight * shares[row][column], 0) / 1000,
  );

test.each([[[0.3, 0.1, 0.6]], [[0.02, 0.2, 0.78]], [[0.6, 0.35, 0.05]], [[0, 0.1, 0.9]]])(
  'shares meet totals of %j, each from 0 to 1, and rows keep their ratios of odds',
  (totals) => {
    const shares = raked(ROWS, totals);
    for (const row of shares) {
      expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      for (const share of row) expect(share).toBeGreaterThanOrEqual(0);
    }
    columns(shares).forEach((total, column) => {
      expect(total).toBeCloseTo(totals[column], 10);
    });
    const odds = (from: readonly (readonly number[])[]) =>
      (from[1][1] * from[0][2]) / (from[1][2] * from[0][1]);
    expect(odds(shares) / odds(ROWS.map((row) => row.shares))).toBeCloseTo(1, 9);
  },
);

test('rows that have the totals stay as they are, to the bit', () => {
  const given = ROWS.map(({ shares }) => [...shares]);
  expect(raked(ROWS, columns(given))).toEqual(given);
});
