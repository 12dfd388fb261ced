import { covarianceOfMeans, covarianceOfSizes } from '../../statistics/known-inputs.ts';
import { shapleyValues } from '../../statistics/shapley.ts';
import type { Influence } from './influence.ts';
import type { InputGroup } from './unknown-inputs.ts';

/** Of the variance that one group of inputs makes, by member. */
export interface Explained {
  /** Its part, shared evenly with those it is drawn together with (Shapley effect). */
  part: number;
  /** What knowing it alone would take away: the variance of the mean outcome given it. */
  known: number;
}

/**
 * Product of two means, without the bias that their Monte Carlo error gives it: the mean product of
 * different futures.
 */
function product(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  let sumA = 0;
  let sumB = 0;
  let same = 0;
  for (let r = 0; r < n; r++) {
    sumA += a[r];
    sumB += b[r];
    same += a[r] * b[r];
  }
  return (sumA * sumB - same) / (n * (n - 1));
}

/**
 * The variance that inputs drawn together make of an outcome that adds up over them, each by straight
 * lines on either side of its middle. In closed form, for the draws are jointly normal: knowing some of
 * them, the slopes act through the covariances of the conditional means and the kinks through those of
 * their sizes (Owen and Prieur, 2017, for the linear part).
 */
export function explainedBy(
  { members, matrix }: InputGroup,
  influences: readonly (Influence | undefined)[],
): Explained[] {
  const products = members.map((a) =>
    members.map((b) => {
      const [one, other] = [influences[a], influences[b]];
      return one && other
        ? { slope: product(one.slope, other.slope), kink: product(one.kink, other.kink) }
        : { slope: 0, kink: 0 };
    }),
  );
  const worth = new Map<number, number>([[0, 0]]);
  const worthOf = (mask: number): number => {
    const before = worth.get(mask);
    if (before !== undefined) return before;
    const known = members.flatMap((_, at) => (mask & (1 << at) ? [at] : []));
    const means = covarianceOfMeans(matrix, known);
    let variance = 0;
    products.forEach((row, i) => {
      row.forEach(({ slope, kink }, j) => {
        variance += slope * means[i][j] + kink * covarianceOfSizes(means[i][j]);
      });
    });
    worth.set(mask, variance);
    return variance;
  };
  const parts = shapleyValues(members.length, worthOf);
  return members.map((_, at) => ({ part: parts[at], known: worthOf(1 << at) }));
}
