import { cholesky } from './cholesky.ts';

/**
 * What knowing some of a set of standard normal draws tells about all of them: the covariances of their
 * conditional means, R·S R⁻¹ RS·.
 * @param matrix their correlations, positive definite
 * @param known places of those that are known
 */
export function covarianceOfMeans(
  matrix: readonly (readonly number[])[],
  known: readonly number[],
): number[][] {
  const factor = cholesky(known.map((i) => known.map((j) => matrix[i][j])));
  if (!factor) throw new Error('correlations that contradict each other');
  // Each draw's correlations with the known ones, in terms of independent draws behind those.
  const loadings = matrix.map((row) => {
    const loading: number[] = [];
    known.forEach((k, at) => {
      const sum = loading.reduce((total, value, i) => total + factor[at][i] * value, 0);
      loading.push((row[k] - sum) / factor[at][at]);
    });
    return loading;
  });
  return loadings.map((a) =>
    loadings.map((b) => a.reduce((sum, value, at) => sum + value * b[at], 0)),
  );
}
