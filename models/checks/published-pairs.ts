import { atMiddle } from './at-middle.ts';
import {
  type Estimate,
  isWithin,
  type PairFamily,
  type PairResult,
  type ShippedScenarios,
} from './pair.ts';
import { assessments } from './pairs/assessments.ts';
import { closure } from './pairs/closure.ts';
import { episodes } from './pairs/episodes.ts';
import { learning } from './pairs/learning.ts';
import { money } from './pairs/money.ts';
import { niPostsFilled } from './pairs/ni-posts-filled.ts';
import { plansBegun } from './pairs/plans-begun.ts';
import { stocks } from './pairs/stocks.ts';
import { unallocated } from './pairs/unallocated.ts';
import { workforce } from './pairs/workforce.ts';

export const PAIR_FAMILIES: readonly PairFamily[] = [
  niPostsFilled,
  unallocated,
  workforce,
  episodes,
  plansBegun,
  stocks,
  assessments,
  learning,
  closure,
  money,
];

/** Digits that are kept: more than any tolerance asks for, fewer than another machine might round otherwise. */
const tidy = ({ value, standardError }: Estimate): Estimate => ({
  value: Number(value.toPrecision(6)),
  standardError: Number(standardError.toPrecision(2)),
});

/**
 * Every pair with our figure: each is simulated, read or worked out anew, always with the same luck, and the English council
 * at the middle of its ranges, which are wide.
 * @param each called with the pairs of each family as they are done
 */
export const publishedPairs = (
  shipped: ShippedScenarios,
  each: (pairs: readonly PairResult[]) => void = () => undefined,
): PairResult[] => {
  const middle = { ...shipped, englandCouncil: atMiddle(shipped.englandCouncil) };
  return PAIR_FAMILIES.flatMap(({ pairs, estimate }) => {
    const estimates = estimate(middle);
    const results = pairs.map((pair, index) => {
      const ours = tidy(estimates[index]);
      return { ...pair, ...ours, within: isWithin(pair, ours.value) };
    });
    each(results);
    return results;
  });
};
