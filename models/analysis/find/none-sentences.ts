import { wholeWords } from '../../report/words.ts';
import { conditionWords } from './conditions.ts';
import { isAllTheSame } from './direction.ts';
import type { Found } from './found.ts';
import { canOnlyHoldBack, type Lever } from './levers/lever.ts';
import type { RangedLever } from './levers/ranged-lever.ts';
import type { FindPlan, SeenChance } from './result.ts';
import type { Target } from './target.ts';
import { budgetLabel } from './target-words.ts';
import { hardestWords, moveSentences, otherTestsSentences } from './test-words.ts';
import { aboutWords, chanceInRange, leverValue, leverValues, seenWords } from './words.ts';

/** The highest chance seen, in one sentence; then which values cannot be told from it, and what would be possible instead. */
export function noneSentences(
  what: string,
  wanted: string,
  ranged: readonly RangedLever[],
  found: Found,
  best: FindPlan,
  target: Target,
): string[] {
  const levers = ranged.map(({ lever }) => lever);
  const several = isOfSeveral(target, best) ? severalWords(target) : undefined;
  const isSame = isAllTheSame(found.helps);
  const further = furtherWords(ranged, target, found.alone);
  const seen = isSame
    ? sameWords(ranged, found, best)
    : `the highest chance seen is ${seenWords(best)}, at ${leverValues(levers, best.values)}`;
  const beside = isSame ? '' : besideBest(levers, found, best);
  return [
    `No value in the range is seen to reach ${wanted} that ${what}: ${seen}.`,
    ...(beside ? [beside] : []),
    ...hardestWords(found),
    ...(found.alone ? [] : moveSentences(levers, found, best, target)),
    ...otherTestsSentences(levers, found, best, target),
    found.betters
      ? possibleSentence(ranged, best, found.doNothing, target, further)
      : notBetterWords(ranged, isSame, several, further),
  ];
}

/** Whether more than one test or budget has to be met at once. */
export function isOfSeveral({ of, test, budgets }: Target, { tests }: FindPlan): boolean {
  const asked = of === 'budget' ? 0 : test === undefined ? tests.length : 1;
  return asked + budgets.filter(({ isAsked }) => isAsked).length > 1;
}

/** What all of several are called together. */
function severalWords({ of }: Target): string {
  if (of === 'standard') return 'every test together';
  return of === 'budget' ? 'all budgets together' : 'the standard and the budget together';
}

/** Where no value is told from another: the chance they have, or the lowest and the highest that was seen. */
function sameWords(ranged: readonly RangedLever[], { points }: Found, best: FindPlan): string {
  const within = ranged.map(withinWords).join(' and ');
  const lowest = points.reduce((least, each) => (each.chance < least.chance ? each : least));
  const from = chanceInRange(lowest).main;
  return from === chanceInRange(best).main
    ? `the chance is ${aboutWords(best, seenWords(best))}, whatever the value ${within}`
    : `the chances seen go from ${from} to ${seenWords(best)}, and no value ${within} can be told from another`;
}

/** Whether the highest chance may still be enough, and which values noise hides from it: which of them is best is not said. */
function besideBest(levers: readonly Lever[], { asGood = [] }: Found, best: FindPlan): string {
  const shy =
    best.verdict === 'too close'
      ? [
          `The highest chance seen is too close to the target for ${wholeWords(best.futures)} futures to rule out; more might tell.`,
        ]
      : [];
  const [lever] = levers;
  const values = asGood.flatMap((point) => point.values[0] ?? []);
  if (levers.length > 1 || values.length === 0) return shy.join(' ');
  const at = `the chance at ${leverValue(lever, best.values[0])}`;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ties =
    values.length === 1
      ? `${leverValue(lever, least)} cannot be told from ${at}.`
      : `Of the other values tried, ${values.length} cannot be told from ${at}, the lowest ${leverValue(lever, least)} and the highest ${leverValue(lever, most)}.`;
  return [...shy, ties].join(' ');
}

/** A lower chance than this is nothing to settle for. */
const LEAST_WORTH_NAMING = 0.1;

/** What may reach further: of ranges that are not all there is, of one lever, and of any date. */
function furtherWords(
  ranged: readonly RangedLever[],
  { of }: Target,
  alone: Found['alone'],
): string {
  // Where each of two that want opposite things is told, values beyond both are enough for one of them alone.
  const isBounded = alone?.standard && alone.budget;
  const hasWider =
    !isBounded && ranged.some((each) => !canOnlyHoldBack(each.lever) && !isWhole(each));
  const ways = [
    ...(hasWider ? ['a wider range'] : []),
    ...(ranged.length === 1 ? ['a second lever'] : []),
    of === 'standard' ? 'a later date' : 'a larger budget',
  ];
  const last = ways.pop();
  const said = ways.length > 0 ? `${ways.join(', ')} or ${last}` : `${last}`;
  return `A${said.slice(1)} may reach further.`;
}

/** Where doing nothing meets the target as often as the best value, as far as can be told. */
function notBetterWords(
  ranged: readonly RangedLever[],
  isSame: boolean,
  several: string | undefined,
  further: string,
): string {
  if (isSame) return further;
  const names = ranged.map((each) => `${each.lever.label} ${withinWords(each)}`).join(' with ');
  return `${names} ${ranged.length > 1 ? 'are' : 'is'} not seen to ${several ? `raise the chance of ${several}` : 'better what there is'}. ${further}`;
}

function possibleSentence(
  ranged: readonly RangedLever[],
  best: FindPlan,
  doNothing: FindPlan,
  target: Target,
  further: string,
): string {
  const levers = ranged.map(({ lever }) => lever);
  const several = isOfSeveral(target, best) ? conditionChances(target, best) : [];
  const alone = several.filter(({ low }) => low >= target.chance);
  const parts = [
    ...(best.low >= LEAST_WORTH_NAMING ? [`${lesserChance(best, doNothing)} of the same`] : []),
    ...alone.map((each) => `${conditionWords(each)} by itself, with the chance wanted`),
  ];
  return parts.length > 0
    ? `Possible instead, at ${leverValues(levers, best.values)}: ${parts.join('; or ')}. ${further}`
    : further;
}

/** The chance of each test and budget that has to be met. */
const conditionChances = (
  { of, test, budgets }: Target,
  best: FindPlan,
): ({ test: string; label: string } & SeenChance)[] => [
  ...best.tests.filter((each) => of !== 'budget' && (test === undefined || each.test === test)),
  ...(best.budgets ?? []).flatMap((seen, at) =>
    budgets[at].isAsked
      ? [{ ...seen, test: seen.year, label: budgetLabel({ label: seen.year }) }]
      : [],
  ),
];

/** The chance that is nearly certain, unless doing nothing has as much: then that which was seen. */
function lesserChance(best: FindPlan, doNothing: FindPlan): string {
  const certain = Math.floor(100 * best.low);
  return certain > 100 * doNothing.chance
    ? `a chance of at least ${certain}\u00a0%`
    : `a chance of ${aboutWords(best, chanceInRange(best).main)}`;
}

/** Where values were looked at: `from 1 day a year to 2 days a year`. */
export function withinWords({ lever, values }: RangedLever): string {
  const [from, to] = [values[0], values[values.length - 1]];
  return `from ${leverValue(lever, from)} to ${leverValue(lever, to)}`;
}

/** Whether a share was looked at from none to all, so that there is no wider range. */
export const isWhole = ({ lever, values }: RangedLever): boolean =>
  lever.unit === 'share' && values[0] <= 0 && values[values.length - 1] >= 1;
