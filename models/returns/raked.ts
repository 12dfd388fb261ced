/** Shares of one row, which sum to 1, and how much it weighs in the totals. */
export interface WeighedRow {
  weight: number;
  shares: readonly number[];
}

const NEAR = 1e-12;
const MOST_ROUNDS = 10_000;

/**
 * The rows nearest to those given whose columns have these totals: iterative proportional fitting (Deming and Stephan 1940).
 * Ratios of odds between rows and columns stay, so that no share leaves 0 to 1. Rows that have the totals already stay as they are.
 * @param totals share of all weight in each column; they sum to 1
 */
export function raked(rows: readonly WeighedRow[], totals: readonly number[]): number[][] {
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  let shares = rows.map((row) => [...row.shares]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now = totals.map(
      (_, column) =>
        rows.reduce((sum, { weight }, row) => sum + weight * shares[row][column], 0) / all,
    );
    if (now.every((total, column) => Math.abs(total - totals[column]) < NEAR)) return shares;
    const factors = now.map((total, column) => (total === 0 ? 0 : totals[column] / total));
    shares = shares.map((row) => {
      const scaled = row.map((share, column) => share * factors[column]);
      const sum = scaled.reduce((a, b) => a + b, 0);
      return scaled.map((share) => share / sum);
    });
  }
  throw new Error('no shares have these totals');
}
