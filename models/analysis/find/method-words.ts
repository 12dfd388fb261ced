import { MOST_COST_FUTURES, STANDARD_ERRORS } from './cost-ties.ts';
import { SCANNED, SECOND_SCAN } from './line-search.ts';
import { FIRST_LOOK } from './sampler.ts';
import type { Target } from './target.ts';
import { ERROR_OF_A_LOOK, INDIFFERENCE } from './verdict.ts';
import { numberWords, percentWords } from './words.ts';

/** How it was found, with how many futures and what error. */
export const methodWords = (
  target: Target,
  most: number,
  futures: number,
  isPair: boolean,
  rows: number,
): string =>
  [
    'Every value is lived through the same futures (common random numbers), so values differ by what they change and not by luck.',
    isPair
      ? `For ${numberWords(rows)} values of the first lever, the least of the second is found by halving: for some evenly over the range, then, where both levers help one way, for those between the cheapest plan or the smallest change and its neighbours.`
      : `A scan of at most ${SCANNED} values with ${FIRST_LOOK} futures each, or ${SECOND_SCAN} where those do not show it, shows which way the lever helps; halving then finds where the target is met.`,
    `A value is simulated in ${FIRST_LOOK} futures, then twice as many, up to ${most.toLocaleString('en-GB')}, until an exact binomial test tells it from ${percentWords(target.chance)} (a look errs at most once in ${numberWords(1 / ERROR_OF_A_LOOK)}) or it lies within ${numberWords(100 * INDIFFERENCE)} point; then it counts as too close to tell and is shown with its neighbours.`,
    ...(isPair
      ? [
          `A plan counts as dearer than the cheapest only where the mean difference of cost, future by future, is beyond ${numberWords(STANDARD_ERRORS)} standard errors, in up to ${MOST_COST_FUTURES.toLocaleString('en-GB')} futures of each.`,
        ]
      : []),
    'Ranges hold the chance in 95 of 100.',
    'A change is relative to the value as it is, added up over levers; a lever with no value counts as 1.',
    `${futures.toLocaleString('en-GB')} futures in all.`,
  ].join(' ');
