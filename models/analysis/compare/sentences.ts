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
import { stretchName, stretchWords } from './stretch-words.ts';
import { byHowMuch, errorWords, isNothing, POUNDS, sizeWords } from './words.ts';

/** Sizes beside a cost. */
const MOST_SIZES = 3;

interface Found
  extends Pick<CompareResult, 'compared' | 'names' | 'replications' | 'comparisons' | 'others'> {
  stretch: ComparedStretch;
}

/** A label as it stands after a preposition; in quotes where it begins with one itself, as `In post` does. */
const labelWords = ({ label }: Compared): string =>
  /^In\b/.test(label) ? `“${label}”` : withinSentence(label);

/** The labels of what holds of the gap, as they stand within a sentence. */
function labelsWhere({ compared }: Found, { gaps }: Pair, holds: (gap: Gap) => boolean): string {
  const ids = gaps.filter(holds).map(({ id }) => id);
  const found = compared.filter(({ id }) => ids.includes(id));
  return listWords(found.map(labelWords));
}

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
  pair.gaps.every(isRanked('the same')) && withoutGap(found, pair).length === 0;

const VERDICTS: readonly (readonly [(gap: Gap) => boolean, string])[] = [
  [isRanked('better'), 'is better on'],
  [isRanked('worse'), 'is worse on'],
  [isDivided(false), 'is better on average, but worse in more futures than better, on'],
  [isDivided(true), 'is worse on average, but better in more futures than worse, on'],
  [isRanked('differs'), 'differs in'],
  [isRanked('in the noise'), 'cannot be told apart on'],
];

/** The verdict on two in one sentence: over what, what is better, what is worse, and what cannot be told. */
function verdictSentence(found: Found, pair: Pair): string {
  const [against, name] = [found.names[pair.first], found.names[pair.second]];
  if (isSame(found, pair))
    return `“${name}” and “${against}” are the same in all ${wholeWords(found.replications)} futures ${stretchWords(found.stretch)}.`;
  const parts = VERDICTS.flatMap(([holds, words]) => {
    const labels = labelsWhere(found, pair, holds);
    return labels ? [`${words} ${labels}`] : [];
  });
  const without = withoutGap(found, pair).map(labelWords);
  const said = [
    ...(parts.length > 0 || pair.gaps.length === 0 ? parts : ['has no difference that would show']),
    ...(without.length > 0 ? [`cannot be compared on ${listWords(without)}`] : []),
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
  return `“${names[second]}” and “${names[first]}” are the same in all ${wholeWords(replications)} futures: ${why}. There is nothing to rank.`;
}

/** `£49,000 less (±£12,000)`. */
function costWords(run: CostGap): string {
  if (isSameCost(run)) return 'the same';
  const size = sizeWords(POUNDS, run.mean, 2 * run.standardError);
  const error = errorWords(POUNDS, run.standardError, run.mean);
  if (isNothing(size)) return `the same on average, within the error of ±${error}`;
  return Math.abs(run.mean) <= 2 * run.standardError
    ? `${size} ${run.mean < 0 ? 'less' : 'more'}, which is within its error of ±${error}`
    : `${size} ${run.mean < 0 ? 'less' : 'more'} (±${error})`;
}

/**
 * The other side of a cost that is told: of what was compared and is no money, what is worse where it costs less, and
 * better where it costs more, with sizes: `cases waiting 21 higher (±0.7)`; nothing where there is none.
 */
function otherSide(found: Found, { gaps, cost: [run] }: Comparison): string {
  if (Math.abs(run.mean) <= ERRORS_EITHER_WAY * run.standardError) return '';
  const isOther = isRanked(run.mean < 0 ? 'worse' : 'better');
  const sizes = gaps.filter(isOther).flatMap((gap) => {
    const compared = found.compared.find(({ id }) => id === gap.id);
    if (!compared || compared.unit === 'pounds') return [];
    const size = byHowMuch(compared, gap.mean, ERRORS_EITHER_WAY * gap.standardError);
    const error = errorWords(compared, gap.standardError, gap.mean);
    return [`${labelWords(compared)} ${size} (±${error})`];
  });
  return listWords(sizes.slice(0, MOST_SIZES));
}

/** What each costs over the whole run against the first, and what that buys or what it is paid with. */
function costSentence(found: Found): string[] {
  const { names, comparisons } = found;
  // Where nothing that was compared differs, the cost may.
  const differing = comparisons.filter(
    (comparison) => !isSame(found, comparison) || !isSameCost(comparison.cost[0]),
  );
  if (differing.length === 0) return [];
  const sides = differing.map((comparison) => otherSide(found, comparison));
  const isApart = found.stretch.over !== 'whole-run' && sides.some((side) => side !== '');
  const over = isApart ? stretchName(found.stretch) : '';
  const isOne = differing.length === 1;
  const said = differing.map(({ second, cost: [run] }, at) => {
    const side = sides[at] && `, with ${sides[at]}${isOne && over ? ` ${over}` : ''}`;
    return `“${names[second]}” costs ${costWords(run)}${side}`;
  });
  const costs = `Over the whole run, against “${names[0]}”: ${said.join('; ')}.`;
  return [!isOne && over ? `${costs} What goes with a cost is ${over}.` : costs];
}

/** Where the others cannot be told from each other; what is told stands beside their tables. */
function othersSentence(found: Found): string[] {
  const said = found.others.flatMap(({ first, second, gaps }) => {
    const labels = labelsWhere(found, { first, second, gaps }, isRanked('in the noise'));
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
