import { listWords } from '../../report/list-words.ts';
import { wholeWords, withinSentence } from '../../report/words.ts';
import { gapSentences, isSameCost } from './details.ts';
import type {
  ComparedStretch,
  CompareResult,
  Comparison,
  CostGap,
  Gap,
  Pair,
  PairDetails,
} from './result.ts';
import { stretchWords } from './stretch-words.ts';
import { errorWords, isNothing, POUNDS, sizeWords } from './words.ts';

interface Found
  extends Pick<CompareResult, 'compared' | 'names' | 'replications' | 'comparisons' | 'others'> {
  stretch: ComparedStretch;
}

/** What is ranked so, as it stands within a sentence. */
function rankedSo({ compared }: Found, { gaps }: Pair, ranking: Gap['ranking']): string {
  const ids = gaps.filter((gap) => gap.ranking === ranking).map(({ id }) => id);
  const found = compared.filter(({ id }) => ids.includes(id));
  return listWords(found.map(({ label }) => withinSentence(label)));
}

const isSame = ({ gaps }: Pair): boolean => gaps.every(({ ranking }) => ranking === 'the same');

const VERDICTS = [
  ['better', 'is better on'],
  ['worse', 'is worse on'],
  ['differs', 'differs in'],
  ['in the noise', 'cannot be told apart on'],
] as const;

/** The verdict on two in one sentence: over what, what is better, what is worse, and what cannot be told. */
function verdictSentence(found: Found, pair: Pair): string {
  const [against, name] = [found.names[pair.first], found.names[pair.second]];
  if (isSame(pair))
    return `“${name}” and “${against}” are the same in all ${wholeWords(found.replications)} futures ${stretchWords(found.stretch)}.`;
  const parts = VERDICTS.flatMap(([ranking, words]) => {
    const labels = rankedSo(found, pair, ranking);
    return labels ? [`${words} ${labels}`] : [];
  });
  return `Against “${against}”, ${stretchWords(found.stretch)}, “${name}” ${parts.join('; it ')}.`;
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

/** What each costs over the whole run against the first. */
function costSentence(found: Found): string[] {
  const { names, comparisons } = found;
  // Where nothing that was compared differs, the cost may.
  const differing = comparisons.filter(
    (comparison) => !isSame(comparison) || !isSameCost(comparison.cost[0]),
  );
  const said = differing.map(
    ({ second, cost: [run] }) => `“${names[second]}” costs ${costWords(run)}`,
  );
  return said.length > 0 ? [`Over the whole run, against “${names[0]}”: ${said.join('; ')}.`] : [];
}

/** Where the others cannot be told from each other; what is told stands beside their tables. */
function othersSentence(found: Found): string[] {
  const said = found.others.flatMap(({ first, second, gaps }) => {
    const labels = rankedSo(found, { first, second, gaps }, 'in the noise');
    const pair = `“${found.names[first]}” and “${found.names[second]}”`;
    return labels ? [`${pair} cannot be told apart on ${labels}`] : [];
  });
  return said.length > 0
    ? [`Of the others, ${stretchWords(found.stretch)}, ${said.join('; ')}.`]
    : [];
}

/** Beside the table of two others: the verdict, and what would tell of what cannot be told. */
export const otherDetails = (found: Found, pair: Pair): PairDetails => ({
  gaps: [
    verdictSentence(found, pair),
    ...gapSentences(found, {
      ...pair,
      gaps: pair.gaps.filter(({ ranking }) => ranking === 'in the noise'),
    }),
  ],
});

/**
 * What decides, for who reads no further: the verdict on each scenario against the first, what each costs,
 * and which others cannot be told apart. Sizes, dates and parts stand beside the tables, as `details`.
 */
export const compareSentences = (found: Found): string[] => [
  ...found.comparisons.map((comparison) =>
    isSame(comparison) ? sameSentence(found, comparison) : verdictSentence(found, comparison),
  ),
  ...costSentence(found),
  ...othersSentence(found),
];
