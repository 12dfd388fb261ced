import type { Found } from './found.ts';
import type { Lever } from './lever.ts';
import type { RangedLever } from './ranged-lever.ts';
import type { FindPlan } from './result.ts';
import type { Target } from './target.ts';
import { chanceInRange, leverValue, leverValues, seenWords } from './words.ts';

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
  const isEveryTest = test === undefined;
  const weakest = isEveryTest
    ? [...best.tests].sort((a, b) => a.chance - b.chance).at(0)
    : undefined;
  const none = `No value in the range is seen to reach ${wanted} that ${what}.`;
  const shy =
    best.verdict === 'too close'
      ? ' That is too close to the target to rule out; a wider range would show.'
      : '';
  const seen = found.helps.every((each) => each === 'neither')
    ? sameSentence(ranged, found, best)
    : `The highest chance seen is ${seenWords(best)}, at ${leverValues(levers, best.values)}.${shy}${tiesSentence(levers, found)}`;
  return [
    `${none} ${seen}`,
    ...(weakest ? [`Hardest to meet there is “${weakest.label}”: ${seenWords(weakest)}.`] : []),
    possibleSentence(levers, best, isEveryTest, chance),
  ];
}

/** Where no value is told from another: the chance they have, or the lowest and the highest that was seen. */
function sameSentence(ranged: readonly RangedLever[], { points }: Found, best: FindPlan): string {
  const within = ranged.map(withinWords).join(' and ');
  const lowest = points.reduce((least, each) => (each.chance < least.chance ? each : least));
  const from = chanceInRange(lowest).main;
  return from === chanceInRange(best).main
    ? `The chance is about ${seenWords(best)}, whatever the value ${within}.`
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

/** Where values were looked at: `from 1 day a year to 2 days a year`. */
export function withinWords({ lever, values }: RangedLever): string {
  const [from, to] = [values[0], values[values.length - 1]];
  return `from ${leverValue(lever, from)} to ${leverValue(lever, to)}`;
}
