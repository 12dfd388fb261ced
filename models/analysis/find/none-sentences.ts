import { wholeWords } from '../../report/words.ts';
import { isAllTheSame } from './direction.ts';
import type { Found } from './found.ts';
import { canOnlyHoldBack, type Lever } from './levers/lever.ts';
import type { RangedLever } from './levers/ranged-lever.ts';
import type { FindPlan } from './result.ts';
import type { Target } from './target.ts';
import { hardestWords, moveSentences, otherTestsSentences } from './test-words.ts';
import { aboutWords, chanceInRange, leverValue, leverValues, seenWords } from './words.ts';

/** The highest chance seen, which values cannot be told from it, and what would be possible instead. */
export function noneSentences(
  what: string,
  wanted: string,
  ranged: readonly RangedLever[],
  found: Found,
  best: FindPlan,
  { test, chance }: Target,
): string[] {
  const levers = ranged.map(({ lever }) => lever);
  const isEveryTest = test === undefined && best.tests.length > 1;
  const isSame = isAllTheSame(found.helps);
  const none = `No value in the range is seen to reach ${wanted} that ${what}.`;
  const shy =
    best.verdict === 'too close'
      ? ` That is too close to the target for ${wholeWords(best.futures)} futures to rule out; more might tell.`
      : '';
  const seen = isSame
    ? sameSentence(ranged, found, best)
    : `The highest chance seen is ${seenWords(best)}, at ${leverValues(levers, best.values)}.${shy}${tiesSentence(levers, found)}`;
  return [
    `${none} ${seen}`,
    ...hardestWords(found),
    ...moveSentences(levers, found, best),
    ...otherTestsSentences(levers, found, best),
    found.betters
      ? possibleSentence(ranged, best, found.doNothing, isEveryTest, chance)
      : notBetterWords(ranged, isSame, isEveryTest),
  ];
}

/** Where no value is told from another: the chance they have, or the lowest and the highest that was seen. */
function sameSentence(ranged: readonly RangedLever[], { points }: Found, best: FindPlan): string {
  const within = ranged.map(withinWords).join(' and ');
  const lowest = points.reduce((least, each) => (each.chance < least.chance ? each : least));
  const from = chanceInRange(lowest).main;
  return from === chanceInRange(best).main
    ? `The chance is ${aboutWords(best, seenWords(best))}, whatever the value ${within}.`
    : `The chances seen go from ${from} to ${seenWords(best)}: no value ${within} can be told from another.`;
}

/** Values whose chance noise hides from the highest: which of them is best is not said. */
function tiesSentence(levers: readonly Lever[], { asGood = [] }: Found): string {
  const [lever] = levers;
  if (levers.length > 1 || asGood.length === 0) return '';
  const values = asGood.flatMap((point) => point.values[0] ?? []);
  if (values.length === 1) return ` ${leverValue(lever, values[0])} cannot be told from it.`;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return ` Of the other values tried, ${values.length} cannot be told from it, the lowest ${leverValue(lever, least)} and the highest ${leverValue(lever, most)}.`;
}

/** A lower chance than this is nothing to settle for. */
const LEAST_WORTH_NAMING = 0.1;

/** What may reach further: of ranges that are not all there is, of one lever, and of any date. */
function furtherWords(ranged: readonly RangedLever[]): string {
  const hasWider = ranged.some((each) => !canOnlyHoldBack(each.lever) && !isWhole(each));
  const ways = [
    ...(hasWider ? ['a wider range'] : []),
    ...(ranged.length === 1 ? ['a second lever'] : []),
    'a later date',
  ];
  const last = ways.pop();
  const said = ways.length > 0 ? `${ways.join(', ')} or ${last}` : `${last}`;
  return `A${said.slice(1)} may reach further.`;
}

/** Where doing nothing meets the target as often as the best value, as far as can be told. */
function notBetterWords(
  ranged: readonly RangedLever[],
  isSame: boolean,
  isEveryTest: boolean,
): string {
  if (isSame) return furtherWords(ranged);
  const names = ranged.map((each) => `${each.lever.label} ${withinWords(each)}`).join(' with ');
  return `${names} ${ranged.length > 1 ? 'are' : 'is'} not seen to ${isEveryTest ? 'raise the chance of every test together' : 'better what there is'}. ${furtherWords(ranged)}`;
}

function possibleSentence(
  ranged: readonly RangedLever[],
  best: FindPlan,
  doNothing: FindPlan,
  isEveryTest: boolean,
  chance: number,
): string {
  const levers = ranged.map(({ lever }) => lever);
  const further = furtherWords(ranged);
  const alone = best.tests.filter(({ low }) => isEveryTest && low >= chance);
  const parts = [
    ...(best.low >= LEAST_WORTH_NAMING ? [`${lesserChance(best, doNothing)} of the same`] : []),
    ...alone.map(({ label }) => `“${label}” by itself, with the chance wanted`),
  ];
  return parts.length > 0
    ? `Possible instead, at ${leverValues(levers, best.values)}: ${parts.join('; or ')}. ${further}`
    : further;
}

/** The chance that is nearly certain, unless doing nothing has as much: then that which was seen. */
function lesserChance(best: FindPlan, doNothing: FindPlan): string {
  const certain = Math.floor(100 * best.low);
  return certain > 100 * doNothing.chance
    ? `a chance of ${certain}\u00a0%`
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
