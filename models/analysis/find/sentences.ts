import type { Scenario } from '../../inputs/scenario.ts';
import type { Lever } from './lever.ts';
import type { RangedLever } from './ranged-lever.ts';
import type { FindPlan, FindPoint, FindResult } from './result.ts';
import { type Target, timeWords } from './target.ts';
import {
  costWords,
  fteWords,
  leverValue,
  leverValues,
  numberWords,
  percentWords,
  seenWords,
} from './words.ts';

type Found = Pick<
  FindResult,
  | 'outcome'
  | 'points'
  | 'doNothing'
  | 'plan'
  | 'neighbour'
  | 'certain'
  | 'pairs'
  | 'asCheap'
  | 'smallestChange'
  | 'best'
> & { helps: readonly FindResult['levers'][number]['helps'][] };

/** The answer in words, the most important first. */
export function sentencesOf(
  scenario: Scenario,
  target: Target,
  ranged: readonly RangedLever[],
  found: Found,
): string[] {
  const levers = ranged.map(({ lever }) => lever);
  const what = `${target.label} is met ${timeWords(scenario, target)}`;
  const wanted = `a chance of ${percentWords(target.chance)}`;
  const { doNothing, plan, best } = found;
  const said: string[] = [];
  if (found.outcome === 'already') {
    said.push(
      `Doing nothing is enough: ${what} with a chance of ${seenWords(doNothing)}, and the target is ${percentWords(target.chance)}.`,
    );
    if (plan) said.push(alsoSentence(levers, plan));
  } else {
    if (plan) said.push(...planSentences(what, wanted, levers, found, plan));
    else if (best) said.push(...noneSentences(what, wanted, ranged, found, best, target));
    said.push(`Doing nothing: ${seenWords(doNothing)}.`);
  }
  if (plan) said.push(...costSentences(levers, found, plan));
  return [...said, ...directionSentences(ranged, found.helps)];
}

/** Where doing nothing is enough: the least that does, or may do, as well. */
function alsoSentence(levers: readonly Lever[], plan: FindPlan): string {
  const does = plan.verdict === 'meets' ? 'would do too' : 'may do too, too close to tell';
  return `${leverValues(levers, plan.values)} ${does}: ${seenWords(plan)}.`;
}

function planSentences(
  what: string,
  wanted: string,
  levers: readonly Lever[],
  { outcome, neighbour, certain, pairs, asCheap = [] }: Found,
  plan: FindPlan,
): string[] {
  const values = leverValues(levers, plan.values);
  if (outcome === 'found') {
    const cheapest =
      asCheap.length > 0
        ? 'the smallest change among the cheapest plans'
        : 'the cheapest of the least plans';
    const least = pairs.length > 1 ? cheapest : 'the least';
    const next = neighbour
      ? ` At ${leverValues(levers, neighbour.values)} it is ${seenWords(neighbour)}.`
      : ' It is the first value of the range: less may do as well.';
    return [
      `${values} is ${least} with which ${what} with ${wanted}: the prediction is ${seenWords(plan)}.${pairs.length > 1 ? '' : next}`,
    ];
  }
  return closeSentences(what, wanted, levers, { neighbour, certain }, plan);
}

/** Noise hides on which side of the target a value lies: both neighbours are named. */
function closeSentences(
  what: string,
  wanted: string,
  levers: readonly Lever[],
  { neighbour, certain }: Pick<Found, 'neighbour' | 'certain'>,
  plan: FindPlan,
): string[] {
  const values = leverValues(levers, plan.values);
  const shy = (futures: number) =>
    `too close to the target for ${futures.toLocaleString('en-GB')} futures to tell`;
  if (plan.verdict === 'meets' && neighbour) {
    return [
      `${values} is enough for ${wanted} that ${what}: the prediction is ${seenWords(plan)}. ${leverValues(levers, neighbour.values)} may be enough as well: ${seenWords(neighbour)}, ${shy(neighbour.futures)}.`,
    ];
  }
  const below = neighbour
    ? ` At ${leverValues(levers, neighbour.values)} it is ${seenWords(neighbour)}${neighbour.verdict === 'too close' ? ', too close as well' : ', which falls short'}.`
    : '';
  const above = certain
    ? ` ${leverValues(levers, certain.values)} is enough beyond that doubt: ${seenWords(certain)}.`
    : '';
  return [
    `The least lies close to ${values}: there ${what} with a chance of ${seenWords(plan)}, ${shy(plan.futures)}; wanted is ${wanted}.${above}${below}`,
  ];
}

/** The highest chance seen, which values cannot be told from it, and what would be possible instead. */
function noneSentences(
  what: string,
  wanted: string,
  ranged: readonly RangedLever[],
  { helps, points }: Pick<Found, 'helps' | 'points'>,
  best: FindPlan,
  { test, chance }: Target,
): string[] {
  const levers = ranged.map(({ lever }) => lever);
  const isEveryTest = test === undefined;
  const weakest = isEveryTest
    ? [...best.tests].sort((a, b) => a.chance - b.chance).at(0)
    : undefined;
  const none = `No value in the range is seen to reach ${wanted} that ${what}.`;
  const shy =
    best.verdict === 'too close'
      ? ' That is too close to the target to rule out; a wider range would show.'
      : '';
  const seen = helps.every((each) => each === 'neither')
    ? `The chance is about ${seenWords(best)}, whatever the value ${ranged.map(withinWords).join(' and ')}.`
    : `The highest chance seen is ${seenWords(best)}, at ${leverValues(levers, best.values)}.${shy}${tiesSentence(levers, points, best)}`;
  return [
    `${none} ${seen}`,
    ...(weakest ? [`Hardest to meet there is “${weakest.label}”: ${seenWords(weakest)}.`] : []),
    possibleSentence(levers, best, isEveryTest, chance),
  ];
}

/** Values whose chance noise hides from the highest: which of them is best is not said. */
function tiesSentence(
  levers: readonly Lever[],
  points: readonly FindPoint[],
  best: FindPlan,
): string {
  const [lever] = levers;
  const ties = points.filter(({ high }) => high >= best.low).map(({ values }) => values[0]);
  if (levers.length > 1 || ties.length < 2) return '';
  const [least, most] = [Math.min(...ties), Math.max(...ties)];
  return ` Of the values tried from ${leverValue(lever, least)} to ${leverValue(lever, most)}, ${ties.length} cannot be told from it.`;
}

/** A lower chance than this is nothing to settle for. */
const LEAST_WORTH_NAMING = 0.1;

function possibleSentence(
  levers: readonly Lever[],
  best: FindPlan,
  isEveryTest: boolean,
  chance: number,
): string {
  const alone = best.tests.filter(({ low }) => isEveryTest && low >= chance);
  const parts = [
    ...(best.low >= LEAST_WORTH_NAMING
      ? [`a chance of ${Math.floor(100 * best.low)}\u00a0% of the same`]
      : []),
    ...alone.map(({ label }) => `“${label}” by itself, with the chance wanted`),
  ];
  const further = 'A wider range, a second lever or a later date may reach further.';
  return parts.length > 0
    ? `Possible instead, at ${leverValues(levers, best.values)}: ${parts.join('; or ')}. ${further}`
    : further;
}

function costSentences(levers: readonly Lever[], found: Found, plan: FindPlan): string[] {
  const said = [
    `Cost up to then, against doing nothing: ${costWords(plan.costDifferencePounds)}, from ${numberWords(plan.costDifferencePounds.futures)} futures.`,
  ];
  const { smallestChange, asCheap = [] } = found;
  if (asCheap.length > 0) said.push(asCheapSentence(levers, asCheap));
  if (smallestChange && smallestChange.values !== plan.values) {
    said.push(
      `The smallest change is ${leverValues(levers, smallestChange.values)} (${seenWords(smallestChange)}). Its cost: ${costWords(smallestChange.costDifferencePounds)}.`,
    );
  } else if (found.pairs.length > 1) {
    said.push('It is the smallest change as well.');
  }
  return said;
}

/** Plans whose cost noise hides: which of them is cheapest is not said. */
function asCheapSentence(levers: readonly Lever[], asCheap: readonly FindPlan[]): string {
  const named = asCheap.map(({ values }) => leverValues(levers, values)).join('; or ');
  return `As cheap, as far as futures on the same luck can tell: ${named}. Of these the plan moves the levers least.`;
}

/** The value as it is: people in post may be any part of one, and nobody reads more than a tenth of it. */
const nowWords = (lever: Lever, now: number): string =>
  lever.unit === 'fte' ? `${fteWords(now)}\u00a0FTE` : leverValue(lever, now);

/** Where values were looked at: `from 1 day a year to 2 days a year`. */
function withinWords({ lever, values }: RangedLever): string {
  const [from, to] = [values[0], values[values.length - 1]];
  return `from ${leverValue(lever, from)} to ${leverValue(lever, to)}`;
}

/** Whether a share was looked at from none to all, so that there is no wider range. */
const isWhole = ({ lever, values }: RangedLever): boolean =>
  lever.unit === 'share' && values[0] <= 0 && values[values.length - 1] >= 1;

function directionSentences(ranged: readonly RangedLever[], helps: Found['helps']): string[] {
  return ranged.flatMap((each, index) => {
    const { lever } = each;
    if (helps[index] === 'both') {
      return [
        `${lever.label} does not help one way only: the chance rises over part of the range and falls over another, so values that meet the target may lie apart.`,
      ];
    }
    if (helps[index] === 'neither') {
      const wider = isWhole(each) ? '' : '; a wider range was not looked at';
      return [
        `${lever.label}: ${withinWords(each)} it makes no difference to the chance that these futures show${wider}.`,
      ];
    }
    const towards = helps[index] === 'more' ? 'more' : 'less';
    const now =
      lever.now === undefined ? 'not set as it is' : `${nowWords(lever, lever.now)} as it is`;
    return [`${lever.label}: ${towards} of it helps; ${now}.`];
  });
}
