import { BUDGETS_COVER, HELD_AGAINST } from '../../report/budget-words.ts';
import { MOST_COST_FUTURES, STANDARD_ERRORS } from './cost-ties.ts';
import { SCANNED, SECOND_SCAN } from './line-search.ts';
import { MOST_LOOKS } from './look-between.ts';
import { FIRST_LOOK } from './sampler.ts';
import type { Target } from './target.ts';
import { ERROR_OF_A_LOOK, INDIFFERENCE } from './verdict.ts';
import { HOLDS_WORDS, numberWords, percentWords } from './words.ts';

const ONE_IS_LEFT =
  'One of the two levers makes no difference that can be seen and is left as it is; the other is searched alone.';

const JOINT =
  'What the standard and the budget take by themselves is found each in this way; the highest chance of both is then looked for between the two, by halving beside the highest seen, and on either side of it where it is no longer enough.';

/**
 * How it was found, with how many futures and what error.
 * @param isJoint whether the standard and budgets want opposite things of the lever
 * @param rows of two levers, the values of the first for which the second was searched; 0 where only one of them is
 */
export const methodWords = (
  target: Target,
  most: number,
  futures: number,
  isPair: boolean,
  isJoint: boolean,
  rows: number,
): string =>
  [
    'Every value is lived through the same futures, the first so many (common random numbers). Costs against doing nothing are over the futures that both were seen in; chances seen in different numbers of futures differ by luck as well, as far as their ranges say.',
    ...(isPair && rows === 0 ? [ONE_IS_LEFT] : []),
    isPair && rows > 0
      ? `For ${numberWords(rows)} ${rows === 1 ? 'value' : 'values'} of the first lever, the value of the second that is just enough is found by halving: for some evenly over the range, then, where both levers help one way, for those between the cheapest plan or the smallest change and its neighbours. Where no value of the first is enough, a few are tried between those that lose one thing which the target takes and win another.`
      : `A scan of at most ${SCANNED} values with ${scanWords(most)} shows which way the lever helps; between values that lose one thing which the target takes and win another, at most ${MOST_LOOKS} more are looked at; halving then finds where the target is met.`,
    ...(isJoint ? [JOINT] : []),
    looksSentence(target, most),
    ...(isPair
      ? [
          `A plan counts as dearer than the cheapest only where the mean difference of cost, future by future, is beyond ${numberWords(STANDARD_ERRORS)} standard errors, in up to ${MOST_COST_FUTURES.toLocaleString('en-GB')} futures of each.`,
        ]
      : []),
    `Ranges hold the chance ${HOLDS_WORDS}, for looking stops where the two are told apart; ranges of costs hold them in about 95 of 100.`,
    'A change is relative to the value as it is, added up over levers; a lever with no value counts as 1 where it gets one.',
    ...(target.budgets.length > 0 ? [HELD_AGAINST, BUDGETS_COVER] : []),
    `${futures.toLocaleString('en-GB')} futures in all.`,
  ].join(' ');

/** `100 futures each, or 400 where those do not show it,`: as far as a value may be simulated. */
function scanWords(most: number): string {
  const second = Math.min(SECOND_SCAN, most);
  const more = second > FIRST_LOOK ? `, or ${second} where those do not show it,` : '';
  return `${FIRST_LOOK} futures each${more}`;
}

/** How many futures a value is seen in, and what is told from them. */
function looksSentence({ chance }: Target, most: number): string {
  const told = `an exact binomial test tells it from ${percentWords(chance)} (a look errs at most once in ${numberWords(1 / ERROR_OF_A_LOOK)})`;
  const close = 'counts as too close to tell and is shown with its neighbours.';
  return most > FIRST_LOOK
    ? `A value is simulated in ${FIRST_LOOK} futures, then twice as many, up to ${most.toLocaleString('en-GB')}, until ${told} or it lies within ${numberWords(100 * INDIFFERENCE)} point; one that is not told ${close}`
    : `A value is simulated in ${FIRST_LOOK} futures, from which ${told}; one that is not told ${close}`;
}
