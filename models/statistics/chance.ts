import { ERRORS_EITHER_WAY } from '../units.ts';

/** Two of either kind are added to the futures, as the score test has it of two errors either way. */
const ADDED = ERRORS_EITHER_WAY ** 2 / 2;

/**
 * Standard error of a chance: two of it reach to the farther end of the range that E. B. Wilson’s score test (1927) does
 * not rule out. So one ± holds the chance in 92 of 100 studies or more, of ten futures already and whatever the chance;
 * it is not 0 where all or none of the futures succeed, and there comes to a little more than the rule of three.
 * @param probability as it was seen
 * @param squares sum of the squares of what each future lies away from it
 */
export function scoreError(probability: number, futures: number, squares: number): number {
  const all = futures + 2 * ADDED;
  const middle = (probability * futures + ADDED) / all;
  const half = (ERRORS_EITHER_WAY * Math.sqrt(squares + ADDED / 2)) / all;
  return (Math.abs(middle - probability) + half) / ERRORS_EITHER_WAY;
}

/** A chance seen in simulated futures, with its Monte Carlo standard error (`scoreError`). */
export function chanceOf(
  successes: number,
  futures: number,
): { probability: number; standardError: number } {
  const probability = successes / futures;
  const squares = successes * (1 - probability);
  return { probability, standardError: scoreError(probability, futures, squares) };
}
