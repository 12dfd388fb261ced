import { chanceGapError, meanError } from '../../statistics/mean-error.ts';
import { shapleyValues } from '../../statistics/shapley.ts';
import { isTooFew } from '../too-few.ts';
import type { Attributed } from './result.ts';

/** What each change adds in one future, and by itself. */
interface Futures {
  /** For each change, one number for each future. */
  shares: Float64Array[];
  /** The same. */
  alone: Float64Array[];
  totals: Float64Array;
}

/** Futures in which some mixture has no value are passed over. */
function byFuture(
  changes: number,
  mixtures: readonly ArrayLike<number>[],
  futures: number,
): Futures {
  const whole = Array.from({ length: futures }, (_, future) => future).filter((future) =>
    mixtures.every((values) => !Number.isNaN(values[future])),
  );
  const shares = Array.from({ length: changes }, () => new Float64Array(whole.length));
  const alone = Array.from({ length: changes }, () => new Float64Array(whole.length));
  const totals = new Float64Array(whole.length);
  const none = mixtures[0];
  const all = mixtures[mixtures.length - 1];
  whole.forEach((future, at) => {
    const values = shapleyValues(changes, (mask) => mixtures[mask][future]);
    values.forEach((value, change) => {
      shares[change][at] = value;
      alone[change][at] = mixtures[1 << change][future] - none[future];
    });
    totals[at] = all[future] - none[future];
  });
  return { shares, alone, totals };
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function covariance(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return a.reduce((sum, value, at) => sum + (value - meanA) * (b[at] - meanB), 0) / (a.length - 1);
}

/**
 * Shares a gap out among changes by their Shapley values. The mixtures are simulated in fewer futures
 * than the two scenarios themselves, so each share is carried to the gap of all futures by its
 * regression on the gap (two-phase sampling; Cochran, 1977, chapter 12): the slopes of all shares sum
 * to 1, so the shares sum to the gap of all futures without a remainder, and are better known for it.
 * @param labels of the changes
 * @param mixtures outcomes by mask of the changes made, each of the same first futures
 * @param gap mean over all futures, and its standard error
 * @param isChance whether it is a gap of chances: then a part is not taken for known because few futures show none of it
 * @returns undefined where too few futures have a value in every mixture
 */
export function attributed(
  labels: readonly string[],
  mixtures: readonly ArrayLike<number>[],
  futures: number,
  gap: { mean: number; standardError: number },
  isChance = false,
): Attributed[] | undefined {
  const { shares, alone, totals } = byFuture(labels.length, mixtures, futures);
  const n = totals.length;
  if (n < 2 || isTooFew(n, futures)) return undefined;
  const spread = covariance(totals, totals);
  const apart = gap.mean - mean(totals);
  return labels.map((change, at) => {
    const slope = spread > 0 ? covariance(shares[at], totals) / spread : 1 / labels.length;
    const besides = shares[at].map((share, future) => share - slope * totals[future]);
    const errorOf = isChance ? chanceGapError : meanError;
    return {
      change,
      mean: mean(shares[at]) + slope * apart,
      standardError: Math.hypot(errorOf(besides), slope * gap.standardError),
      alone: mean(alone[at]),
      aloneStandardError: errorOf(alone[at]),
    };
  });
}
