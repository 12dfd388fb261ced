import { pairedChanceGap } from '../statistics/paired-chance.ts';
import { ERRORS_EITHER_WAY } from '../units.ts';

/**
 * Places of the tests that may be the hardest to meet: the one met least often, first, and those whose chance is not told
 * from its by the futures in which they differ.
 * @param met 1 or 0 for each future of each test; undefined of one without a chance
 */
export function leastMet(met: readonly (ArrayLike<number> | undefined)[]): number[] {
  const count = (test: number) =>
    Array.from(met[test] ?? []).reduce((sum: number, each) => sum + each, 0);
  const there = [...met.keys()].filter((test) => met[test]);
  const [first, ...others] = there.sort((a, b) => count(a) - count(b));
  const isTold = (test: number) => {
    const gap = pairedChanceGap(met[first] ?? [], met[test] ?? []);
    return gap !== undefined && gap.mean > ERRORS_EITHER_WAY * gap.standardError;
  };
  return first === undefined ? [] : [first, ...others.filter((test) => !isTold(test))];
}

/** Tests named, where several may be the hardest to meet. */
export const MOST_HARDEST = 3;
