import { fewFuturesSentences } from '../../report/few-futures.ts';
import { listWords } from '../../report/list-words.ts';
import { wholeWords, withinSentence } from '../../report/words.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { isSameCost } from './details.ts';
import { gapSentences, notCompared, withoutGap } from './gap-sentences.ts';
import type {
  Compared,
  ComparedStretch,
  CompareResult,
  Comparison,
  CostGap,
  Gap,
  Pair,
  PairDetails,
} from './result.ts';
import { stretchWords } from './stretch-words.ts';
import { WAITING } from './watched.ts';
import {
  byHowMuch,
  errorWords,
  isNothing,
  isOneOfMany,
  ONE_OF_MANY,
  POUNDS,
  sizeWords,
} from './words.ts';

/** Of what is better, and of what is worse: beyond these only the labels are told, and sizes stand in the table. */
const MOST_SIZES = 3;

interface Found
  extends Pick<CompareResult, 'compared' | 'names' | 'replications' | 'comparisons' | 'others'> {
  stretch: ComparedStretch;
}

/** A label as it stands after a preposition; in quotes where it begins with one itself, as `In post` does. */
const labelWords = ({ label }: Compared): string =>
  /^In\b/.test(label) ? `“${label}”` : withinSentence(label);

/** What holds of the gap, as it stands within a sentence. @param words of one, by its place among them */
function listWhere(
  { compared }: Found,
  { gaps }: Pair,
  holds: (gap: Gap) => boolean,
  words: (compared: Compared, gap: Gap, place: number) => string,
): string {
  const found = compared.flatMap((each) => {
    const gap = gaps.find(({ id }) => id === each.id);
    return gap && holds(gap) ? [{ each, gap }] : [];
  });
  return listWords(found.map(({ each, gap }, place) => words(each, gap, place)));
}

/** `905 higher, ±8.0`: the mean gap, with its error where it has any. */
function sizeAndError(compared: Compared, { mean, standardError }: Gap): string {
  const size = byHowMuch(compared, mean, ERRORS_EITHER_WAY * standardError);
  return standardError > 0 ? `${size}, ±${errorWords(compared, standardError, mean)}` : size;
}

/** `cases waiting (905 higher, ±8.0)`. */
const withSize = (compared: Compared, gap: Gap, place: number): string =>
  place < MOST_SIZES
    ? `${labelWords(compared)} (${sizeAndError(compared, gap)})`
    : labelWords(compared);

const isRanked =
  (ranking: Gap['ranking']) =>
  (gap: Gap): boolean =>
    gap.ranking === ranking;

/** Divided, and in the futures that differ more often better than worse; else more often worse. */
const isDivided =
  (oftenBetter: boolean) =>
  ({ ranking, chanceBetter, chanceSame }: Gap): boolean => {
    const better = chanceBetter?.probability ?? 0;
    const worse = 1 - better - (chanceSame?.probability ?? 0);
    return ranking === 'divided' && better > worse === oftenBetter;
  };

/** Where something has no value to be compared, nothing says that it is the same. */
const isSame = (found: Found, pair: Pair): boolean =>
  [...pair.gaps, ...(pair.waiting ? [pair.waiting] : [])].every(isRanked('the same')) &&
  withoutGap(found, pair).length === 0;

const VERDICTS: readonly (readonly [(gap: Gap) => boolean, string, typeof withSize])[] = [
  [isRanked('better'), 'is better on', withSize],
  [isRanked('worse'), 'is worse on', withSize],
  [isDivided(false), 'is better on average, but worse in more futures than better, on', withSize],
  [isDivided(true), 'is worse on average, but better in more futures than worse, on', withSize],
  [isRanked('differs'), 'differs in', withSize],
  [isRanked('in the noise'), 'cannot be told apart on', labelWords],
];

/** What of the queue is told though nobody asked: whatever else is better may be paid with it, or buy it. */
function waitingWords({ waiting }: Pair): string[] {
  if (!waiting || !['better', 'worse', 'divided'].includes(waiting.ranking)) return [];
  const { mean, standardError } = waiting;
  const size = sizeWords(WAITING, mean, ERRORS_EITHER_WAY * standardError);
  const error = errorWords(WAITING, standardError, mean);
  return [`has ${size} ${mean < 0 ? 'fewer' : 'more'} cases waiting (±${error}), not asked for`];
}

/** The verdict on two in one sentence: over what, what is better, what is worse, by how much, and what cannot be told. */
function verdictSentence(found: Found, pair: Pair): string {
  const [against, name] = [found.names[pair.first], found.names[pair.second]];
  if (isSame(found, pair))
    return `“${name}” and “${against}” are the same in all ${wholeWords(found.replications)} futures ${stretchWords(found.stretch)}.`;
  const parts = VERDICTS.flatMap(([holds, verdict, words]) => {
    const list = listWhere(found, pair, holds, words);
    return list ? [`${verdict} ${list}`] : [];
  });
  const without = withoutGap(found, pair).map(labelWords);
  const said = [
    ...(parts.length > 0 || pair.gaps.length === 0 ? parts : ['has no difference that would show']),
    ...(without.length > 0 ? [`cannot be compared on ${listWords(without)}`] : []),
    ...waitingWords(pair),
  ].join('; it ');
  return `Against “${against}”, ${stretchWords(found.stretch)}, “${name}” ${said}.`;
}

function sameSentence(
  { names, replications, stretch }: Found,
  { first, second, changes }: Comparison,
): string {
  const why =
    changes.length === 0
      ? 'they differ in nothing that is simulated'
      : `${stretchWords(stretch)} what is changed touched none of the measures compared`;
  return `“${names[second]}” and “${names[first]}” are the same in all ${wholeWords(replications)} futures: ${why}, so there is nothing to rank.`;
}

/**
 * `£49,000 less (±£12,000)`.
 * @param gaps what is judged beside it: over the whole run the cost is one of them, and is told here as there
 */
function costWords(run: CostGap, gaps: readonly Gap[]): string {
  if (isSameCost(run)) return 'the same';
  const size = sizeWords(POUNDS, run.mean, 2 * run.standardError);
  const error = errorWords(POUNDS, run.standardError, run.mean);
  if (isNothing(size)) return `the same on average, within the error of ±${error}`;
  const apart = `${size} ${run.mean < 0 ? 'less' : 'more'}`;
  if (Math.abs(run.mean) <= 2 * run.standardError)
    return `${apart}, which is within its error of ±${error}`;
  const isDoubtful = gaps.some(
    (gap) => gap.id === 'cost' && gap.mean === run.mean && isOneOfMany(gap),
  );
  return `${apart} (±${error})${isDoubtful ? `, but ${ONE_OF_MANY}` : ''}`;
}

/** What each costs over the whole run against the first; what that buys, or what it is paid with, stands in its verdict. */
function costSentence(found: Found): string[] {
  const { names, comparisons } = found;
  // Where nothing that was compared differs, the cost may.
  const differing = comparisons.filter(
    (comparison) => !isSame(found, comparison) || !isSameCost(comparison.cost[0]),
  );
  if (differing.length === 0) return [];
  const said = differing.map(
    ({ second, cost: [run], gaps }) => `“${names[second]}” costs ${costWords(run, gaps)}`,
  );
  return [`Over the whole run, against “${names[0]}”: ${said.join('; ')}.`];
}

/** Where the others cannot be told from each other; what is told stands beside their tables. */
function othersSentence(found: Found): string[] {
  const said = found.others.flatMap(({ first, second, gaps }) => {
    const labels = listWhere(found, { first, second, gaps }, isRanked('in the noise'), labelWords);
    const pair = `“${found.names[first]}” and “${found.names[second]}”`;
    return labels ? [`${pair} cannot be told apart on ${labels}`] : [];
  });
  return said.length > 0
    ? [`Of the others, ${stretchWords(found.stretch)}, ${said.join('; ')}.`]
    : [];
}

/** What few futures make of all that is compared, and what may not be among them, in one note. */
function fewFuturesNote(found: Found): string[] {
  const { compared, comparisons, others, replications } = found;
  const isAny = comparisons.some((each) => each.changes.length > 0 || !isSame(found, each));
  if (!isAny) return [];
  const few = [...comparisons, ...others].flatMap(({ gaps }) =>
    gaps.filter(({ ofFew, ranking }) => ofFew && ranking !== 'the same').map(({ id }) => id),
  );
  const labels = compared.filter(({ id }) => few.includes(id)).map(labelWords);
  const sentences = fewFuturesSentences(labels, replications);
  return sentences.length > 0 ? [sentences.join(' ')] : [];
}

/** Beside the table of two others: the verdict, and what would tell of what cannot be told. */
export const otherDetails = (found: Found, pair: Pair): PairDetails => ({
  gaps: [
    verdictSentence(found, pair),
    ...gapSentences(found, {
      ...pair,
      gaps: pair.gaps.filter(({ ranking }) => ranking === 'in the noise'),
    }),
    ...notCompared(found, pair),
  ],
});

/**
 * What decides, for who reads no further: the verdict on each scenario against the first, what each costs,
 * and which others cannot be told apart. Sizes, dates and parts stand beside the tables, as `details`.
 */
export const compareSentences = (found: Found): string[] => [
  ...found.comparisons.map((comparison) =>
    isSame(found, comparison)
      ? sameSentence(found, comparison)
      : verdictSentence(found, comparison),
  ),
  ...costSentence(found),
  ...othersSentence(found),
  ...fewFuturesNote(found),
];
