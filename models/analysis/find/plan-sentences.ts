import { type Helps, isAllTheSame } from './direction.ts';
import type { Found } from './found.ts';
import type { Lever } from './levers/lever.ts';
import type { RangedLever } from './levers/ranged-lever.ts';
import type { FindPlan, FindPoint } from './result.ts';
import { justEnoughWords, leverValue, leverValues, seenWords, tooCloseWords } from './words.ts';

/** What is needed, in one sentence with its chance; then, where there is any, what is seen beside it. */
export function planSentences(
  what: string,
  wanted: string,
  ranged: readonly RangedLever[],
  found: Found,
  plan: FindPlan,
  chance: number,
): string[] {
  const levers = ranged.map(({ lever }) => lever);
  if (found.outcome !== 'found') {
    const [said, ...beside] = closeSentences(what, wanted, ranged, found, plan, chance);
    const ends =
      found.pairs.length > 1 || isDoingNothing(levers, plan) ? [] : rangeEnds(ranged, found, plan);
    return [said, ...together([...beside, ...ends])];
  }
  const beside = found.pairs.length > 1 ? [] : besideSentences(ranged, found, plan);
  return [
    `${leverValues(levers, plan.values)} is ${whichWords(found, endsOfRange(ranged, found, plan))} with which ${what} with ${wanted}: the prediction is ${seenWords(plan)}.`,
    ...together(beside),
  ];
}

/** Sentences that are read as one; none where there are none. */
const together = (sentences: readonly string[]): string[] =>
  sentences.length > 0 ? [sentences.join(' ')] : [];

/** ` of the range`, where the one lever is at its end, so that what lies beyond may do as well; else nothing. */
const endsOfRange = (
  ranged: readonly RangedLever[],
  found: Pick<Found, 'helps'>,
  plan: FindPlan,
): string =>
  ranged.length === 1 && rangeEnds(ranged, found, plan).length > 0 ? ' of the range' : '';

function whichWords({ helps, pairs, asCheap = [] }: Found, ofRange: string): string {
  if (helps.length === 1) return `${justEnoughWords(helps[0])}${ofRange}`;
  if (pairs.length === 1) return 'the one pair found that is just enough,';
  return asCheap.length > 0
    ? 'the smallest change among the cheapest plans'
    : 'the cheapest of the plans that are just enough,';
}

/** The chance a step below, or where no step is left in a range. */
function besideSentences(
  ranged: readonly RangedLever[],
  { helps, neighbour, lesser = [] }: Found,
  plan: FindPlan,
): string[] {
  const levers = ranged.map(({ lever }) => lever);
  const seen = ranged.length === 1 && neighbour ? [neighbour] : lesser;
  return [
    ...seen.map(
      (point) => `At ${leverValues(levers, point.values)} the chance is ${seenWords(point)}.`,
    ),
    ...rangeEnds(ranged, { helps }, plan),
  ];
}

/** Where a plan has the values of ranges that help least. */
export const rangeEnds = (
  ranged: readonly RangedLever[],
  { helps }: Pick<Found, 'helps'>,
  plan: FindPlan,
): string[] => ranged.flatMap((each, at) => endSentences(each, helps[at], plan.values[at]));

/** Where the plan has the value of a range that helps least; below nothing there is seldom any less. */
function endSentences(
  { lever, values }: RangedLever,
  helps: Helps,
  value: number | null,
): string[] {
  const [first, last] = [values[0], values[values.length - 1]];
  const at = `${lever.label}: ${leverValue(lever, value)} is the`;
  if (helps === 'more' && value === first && value !== 0) {
    return [`${at} lowest value of the range: less may do as well.`];
  }
  if (helps === 'less' && value === last) {
    return [`${at} highest value of the range: more may do as well.`];
  }
  return [];
}

/** Whether a point has every lever at its value as it is, and as well known. */
export const isAsItIs = (levers: readonly Lever[], point: FindPoint | null): boolean =>
  point?.values.every(
    (value, index) => value === null || (value === levers[index].now && !levers[index].drawn),
  ) ?? false;

/** Whether a plan leaves everything as it is. */
export const isDoingNothing = (levers: readonly Lever[], plan: FindPlan): boolean => {
  const { low, high } = plan.costDifferencePounds;
  return isAsItIs(levers, plan) && low === 0 && high === 0;
};

/** Noise hides on which side of the target a value lies: the value in one sentence, then both neighbours. */
function closeSentences(
  what: string,
  wanted: string,
  ranged: readonly RangedLever[],
  { helps, neighbour, certain: seenCertain, doNothing }: Found,
  plan: FindPlan,
  chance: number,
): string[] {
  const levers = ranged.map(({ lever }) => lever);
  const values = leverValues(levers, plan.values);
  // Where a lever makes no difference that is seen, none of its values goes beyond the doubt of another.
  const certain = isAllTheSame(helps) ? null : seenCertain;
  if (plan.verdict === 'meets' && neighbour) {
    const beside = leverValues(levers, neighbour.values);
    // What looking has not told for certain may still lie below the target with its whole range.
    const next =
      neighbour.high < chance
        ? `At ${beside} the chance is ${seenWords(neighbour)}, likely too little: more futures would tell for certain.`
        : `${beside} may be enough as well: ${seenWords(neighbour)}, ${tooCloseWords(neighbour, chance)}.`;
    return [
      `${values} is enough for ${wanted} that ${what}: the prediction is ${seenWords(plan)}.`,
      next,
    ];
  }
  const beside = [
    ...(certain
      ? [`${leverValues(levers, certain.values)} is enough beyond doubt: ${seenWords(certain)}.`]
      : []),
    ...(neighbour ? [belowSentence(levers, neighbour, chance)] : []),
  ];
  if (isDoingNothing(levers, plan)) {
    return [
      `Doing nothing may be enough: ${what} with a chance of ${seenWords(doNothing)}, ${tooCloseWords(doNothing, chance)}; wanted is ${wanted}.`,
      ...beside,
    ];
  }
  return [
    `${closeWords(helps, endsOfRange(ranged, { helps }, plan))} lies close to ${values}: there ${what} with a chance of ${seenWords(plan)}, ${tooCloseWords(plan, chance)}; wanted is ${wanted}.`,
    ...beside,
  ];
}

/** The next value that helps less. */
export const belowSentence = (levers: readonly Lever[], point: FindPoint, chance: number): string =>
  `At ${leverValues(levers, point.values)} the chance is ${seenWords(point)}${fallsShortWords(point, chance)}.`;

/** How a value below the target is told, as far as its futures tell. */
function fallsShortWords({ verdict, low, high }: FindPoint, chance: number): string {
  if (verdict !== 'too close') return ', which falls short';
  if (low > chance) return ', likely enough as well';
  return high < chance ? ', likely too little' : ', too close as well';
}

function closeWords(helps: Found['helps'], ofRange: string): string {
  if (helps.length > 1 || helps[0] === 'both' || helps[0] === 'neither')
    return 'What is just enough';
  return helps[0] === 'less' ? `The most${ofRange} that is enough` : `The least${ofRange}`;
}
