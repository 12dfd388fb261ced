import type { Unit } from '../../models/units.ts';
import { bareNumber, rangeWords } from './numbers.ts';

/** A mean and a range of the same futures; the range has one end where only the worse one is shown. */
export interface MeanInRange {
  mean: number;
  p10?: number;
  p90: number;
}

/** Whether a mean is seen to stand outside the range shown beneath it, which looks like an error and is none. */
export function isLopsided({ mean, p10, p90 }: MeanInRange, unit: Unit, decimals: number): boolean {
  const differs = (end: number) =>
    bareNumber(mean, unit, decimals) !== bareNumber(end, unit, decimals);
  return (mean > p90 && differs(p90)) || (p10 !== undefined && mean < p10 && differs(p10));
}

/** Said once, beside figures of which one is lopsided. */
export const LOPSIDED =
  'A mean may lie outside its range: most futures are alike, such as without any queue, and a few lie far from them and move the mean.';

/** Instead of a range from none to none, under a mean that is more. */
export const NONE_IN_MOST = 'none in 9 of 10';

/** The range beneath a mean, and whether the mean is seen to lie outside it, which needs a word. */
export function rangeBeneath(
  spread: MeanInRange & { p10: number },
  unit: Unit,
  decimals: number,
): { range: string; lopsided: boolean } {
  const lopsided = isLopsided(spread, unit, decimals);
  if (lopsided && spread.p90 === 0) return { range: NONE_IN_MOST, lopsided: false };
  return { range: rangeWords(spread.p10, spread.p90, unit, decimals), lopsided };
}
