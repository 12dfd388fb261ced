import { chanceError, chanceGapError, meanError } from '../../statistics/mean-error.ts';
import type { PairedGap } from '../../statistics/paired-gap.ts';
import { isChance } from './is-chance.ts';
import type { Compared } from './result.ts';

/** How the standard error of the mean of what is compared is found. */
export const levelErrorOf = (compared: Compared): ((values: ArrayLike<number>) => number) =>
  isChance(compared) ? chanceError : meanError;

/**
 * The standard error of a gap: of chances not 0 where all futures agree.
 * @param mayDiffer whether anything that sets the two apart acts: else that all futures agree is no chance
 */
export function gapErrorOf(
  compared: Compared,
  { standardError }: PairedGap,
  [first, second]: readonly [Float64Array, Float64Array],
  mayDiffer: boolean,
): number {
  return mayDiffer && isChance(compared)
    ? chanceGapError(second.map((value, future) => value - first[future]))
    : standardError;
}
