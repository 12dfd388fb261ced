import { atLeast, atMost } from '../../statistics/binomial-tails.ts';
import { wilson } from '../../statistics/wilson.ts';

/** Whether a chance reaches the target; `too close` when no more futures tell, or within a point of it. */
export type Verdict = 'meets' | 'falls short' | 'too close';

/** Chance of a wrong verdict at one look, at most. A search looks up to eight times at a value. */
export const ERROR_OF_A_LOOK = 0.005;
/** Quantile of a range that holds the chance in 99 of 100. */
const Z_OF_ZONE = 2.576;
/** Within a point of the target, it makes no difference to a plan. */
export const INDIFFERENCE = 0.01;

/**
 * Compares a chance with a target by an exact binomial test.
 * @returns undefined while more futures may tell
 */
export function verdictSoFar(met: number, futures: number, target: number): Verdict | undefined {
  if (atLeast(met, futures, target) <= ERROR_OF_A_LOOK) return 'meets';
  if (atMost(met, futures, target) <= ERROR_OF_A_LOOK) return 'falls short';
  const { low, high } = wilson(met, futures, Z_OF_ZONE);
  const isWithin = low >= target - INDIFFERENCE && high <= target + INDIFFERENCE;
  return isWithin ? 'too close' : undefined;
}
