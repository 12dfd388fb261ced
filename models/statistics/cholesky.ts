/**
 * Lower triangle of the Cholesky factor of a symmetric matrix, row by row; undefined where the matrix
 * is not positive definite, as correlations that contradict each other are not.
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const factor = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i][j];
      for (let k = 0; k < j; k++) sum -= factor[i][k] * factor[j][k];
      if (i === j) {
        if (sum <= 1e-12) return undefined;
        factor[i][i] = Math.sqrt(sum);
      } else {
        factor[i][j] = sum / factor[j][j];
      }
    }
  }
  return factor;
}

/** What a matrix takes to some numbers, by its Cholesky factor. */
export function choleskySolve(
  factor: readonly (readonly number[])[],
  numbers: readonly number[],
): number[] {
  const solved = [...numbers];
  for (let i = 0; i < solved.length; i++) {
    for (let k = 0; k < i; k++) solved[i] -= factor[i][k] * solved[k];
    solved[i] /= factor[i][i];
  }
  for (let i = solved.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < solved.length; k++) solved[i] -= factor[k][i] * solved[k];
    solved[i] /= factor[i][i];
  }
  return solved;
}
