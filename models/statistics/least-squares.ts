import { cholesky, choleskySolve } from './cholesky.ts';

/**
 * Least-squares coefficients of an outcome on some columns, about their means, as what each row shows of
 * them: the mean over rows is the coefficient, and how rows differ is its error, whether or not the
 * outcome scatters as much everywhere (White, 1980).
 * @param outcome NaN in rows that are not counted
 * @returns by column, one number for each row, NaN where not counted; undefined where columns cannot be told apart
 */
export function shownCoefficients(
  columns: readonly Float64Array[],
  outcome: Float64Array,
): Float64Array[] | undefined {
  const rows = Int32Array.from(outcome.keys()).filter((r) => !Number.isNaN(outcome[r]));
  const centred = columns.map((column) => aboutMean(column, rows));
  const left = aboutMean(outcome, rows);
  const factor = cholesky(momentsOf(centred, rows.length));
  if (!factor) return undefined;
  const coefficients = choleskySolve(
    factor,
    centred.map((column) => productOf(column, left) / rows.length),
  );
  centred.forEach((column, at) => {
    addTimes(left, column, -coefficients[at]);
  });
  return columns.map((_, at) => {
    const weights = choleskySolve(
      factor,
      columns.map((__, other) => (other === at ? 1 : 0)),
    );
    const away = new Float64Array(rows.length);
    centred.forEach((column, other) => {
      addTimes(away, column, weights[other]);
    });
    const shown = new Float64Array(outcome.length).fill(Number.NaN);
    for (let row = 0; row < rows.length; row++) {
      shown[rows[row]] = coefficients[at] + away[row] * left[row];
    }
    return shown;
  });
}

function aboutMean(values: Float64Array, rows: Int32Array): Float64Array {
  const about = new Float64Array(rows.length);
  let sum = 0;
  for (let row = 0; row < rows.length; row++) {
    about[row] = values[rows[row]];
    sum += about[row];
  }
  const mean = sum / rows.length;
  for (let row = 0; row < rows.length; row++) about[row] -= mean;
  return about;
}

/** Mean products of columns with each other. */
function momentsOf(columns: readonly Float64Array[], count: number): number[][] {
  const below = columns.map((a, i) => columns.slice(0, i + 1).map((b) => productOf(a, b) / count));
  return columns.map((_, i) => columns.map((__, j) => below[Math.max(i, j)][Math.min(i, j)]));
}

function productOf(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
}

function addTimes(sum: Float64Array, values: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] += times * values[at];
}
