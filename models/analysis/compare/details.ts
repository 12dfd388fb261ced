import { withUnit } from '../../report/unit-words.ts';
import { wholeWords } from '../../report/words.ts';
import { benefitWords } from './benefit-words.ts';
import { MOST_CHANGES } from './changes.ts';
import { furtherFutures } from './further-futures.ts';
import type {
  Compared,
  CompareResult,
  Comparison,
  ComparisonDetails,
  CostGap,
  Gap,
  Pair,
} from './result.ts';
import {
  betterWords,
  byHowMuch,
  DIVIDED,
  endByHowMuch,
  errorWords,
  isNothing,
  isOfTooFew,
  isOneOfMany,
  OF_FEW,
  ONE_OF_MANY,
  POUNDS,
} from './words.ts';

const MOST_NAMED = 3;

const NOT_TOLD_APART = `What each change does is not told apart where scenarios differ in more than ${MOST_CHANGES} sections: compare them by way of a scenario in between.`;

/** Whether a gap lies beyond its error and would show. */
const isTold = ({ ranking }: Gap): boolean =>
  ranking === 'better' || ranking === 'worse' || ranking === 'differs' || ranking === 'divided';

type Named = Pick<CompareResult, 'compared' | 'names' | 'replications'>;

/** `between 30.1 lower and 5.2 higher`. */
const between = (
  compared: Compared,
  { p10, p90, standardError }: Pick<Gap, 'p10' | 'p90' | 'standardError'>,
): string => {
  const end = (value: number) => endByHowMuch(compared, value, 2 * standardError);
  return `between ${end(p10)} and ${end(p90)}`;
};

function gapSentence(
  compared: Compared,
  gap: Gap,
  name: string,
  against: string,
  replications: number,
): string {
  const label = withUnit(compared.label, compared.unit);
  const error = errorWords(compared, gap.standardError, gap.mean);
  const size = byHowMuch(compared, gap.mean, 2 * gap.standardError);
  if (gap.ranking === 'the same') {
    const known = gap.standardError > 0 ? `, so that any gap is within ±${error}` : '';
    return `${label}: the same in all ${wholeWords(replications)} futures${known}.`;
  }
  if (isOfTooFew(gap)) {
    const { pairs = 0 } = gap;
    return `${label}: not ranked. Only ${pairs === 1 ? '1 future has' : `${pairs} futures have`} a value in both.`;
  }
  if (isOneOfMany(gap)) {
    return `${label}: not ranked. “${name}” is ${size} than “${against}” on average, beyond its own error of ±${error}, but ${ONE_OF_MANY}. ${furtherFutures(gap, replications)}`;
  }
  if (gap.ranking === 'in the noise') {
    // Rounded to what the error allows, it may be nothing.
    return !isNothing(size)
      ? `${label}: not ranked. “${name}” is ${size} than “${against}” on average, which is within the error of ±${error}. ${furtherFutures(gap, replications)}`
      : `${label}: not ranked. “${name}” is as “${against}” on average, within the error of ±${error}. ${furtherFutures({ ...gap, moreFutures: null }, replications)}`;
  }
  if (gap.ranking === 'too small to show') {
    return `${label}: no difference that would show. “${name}” is ${size} than “${against}” on average (±${error}).`;
  }
  const range = `eight futures in ten ${between(compared, gap)}`;
  const better = betterWords(gap);
  const chance = better ? `; better with a chance of ${better}` : '';
  const divided = gap.ranking === 'divided' ? `not ranked, for ${DIVIDED}. ` : '';
  return `${label}: ${divided}“${name}” is ${size} than “${against}” on average (±${error}; ${range})${chance}.`;
}

/** A sentence for each thing that was compared of two scenarios. */
export const gapSentences = (
  { compared, names, replications }: Named,
  { gaps, first, second }: Omit<Pair, 'details'>,
): string[] =>
  gaps.flatMap((gap) => {
    const found = compared.find(({ id }) => id === gap.id);
    if (!found) return [];
    const sentence = gapSentence(found, gap, names[second], names[first], replications);
    return [gap.ofFew && gap.ranking !== 'the same' ? `${sentence} ${OF_FEW}.` : sentence];
  });

const timeSentences = ({ compared, replications }: Named, { weekly }: Comparison): string[] =>
  weekly.flatMap(({ id, benefit }) => {
    const found = compared.find((each) => each.id === id);
    return found && benefit ? [benefitWords(found, benefit, replications)] : [];
  });

export const isSameCost = ({ mean, standardError }: CostGap): boolean =>
  mean === 0 && standardError === 0;

function costSentence({ cost: [run] }: Comparison): string {
  if (isSameCost(run)) return 'Over the whole run the cost is the same.';
  const error = errorWords(POUNDS, run.standardError, run.mean);
  const size = byHowMuch(POUNDS, run.mean, 2 * run.standardError);
  if (isNothing(size)) {
    return `Over the whole run the cost is the same on average, within the error of ±${error}.`;
  }
  if (Math.abs(run.mean) <= 2 * run.standardError) {
    return `Over the whole run the gap in cost, ${size}, is within its error of ±${error}.`;
  }
  return `Over the whole run the cost is ${size} (±${error}; eight futures in ten ${between(POUNDS, run)}).`;
}

/** Of the first thing that is told apart: the changes that make most of it. */
function attributionSentences({ compared }: Named, comparison: Comparison): string[] {
  const { attribution, changes } = comparison;
  if (!attribution || changes.length < 2) return [];
  const sentences = attribution.measures.flatMap(({ id, changes: shares }) => {
    const found = compared.find((each) => each.id === id);
    const gap = comparison.gaps.find((each) => each.id === id);
    if (!found || !gap || !isTold(gap)) return [];
    const largest = shares
      .toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean))
      .slice(0, MOST_NAMED)
      .map(
        ({ change, mean, standardError }) =>
          `${byHowMuch(found, mean, 2 * standardError)} (${change})`,
      );
    return [
      `${withUnit(found.label, found.unit)}: ${byHowMuch(found, gap.mean, 2 * gap.standardError)} in all, made up of ${largest.join('; ')}${shares.length > MOST_NAMED ? ' and smaller parts' : ''}.`,
    ];
  });
  return sentences.slice(0, 1);
}

/**
 * What stands beside the tables of a comparison; at most the cost where all that was compared is the same in every future.
 * @param tooMany whether what each change does was asked for, and there are too many to tell
 */
export function detailsOf(
  result: Named,
  comparison: Comparison,
  tooMany: boolean,
): ComparisonDetails {
  if (comparison.gaps.every(({ ranking }) => ranking === 'the same')) {
    const cost = isSameCost(comparison.cost[0]) ? [] : [costSentence(comparison)];
    return { gaps: [], weekly: [], cost, changes: [] };
  }
  return {
    gaps: gapSentences(result, comparison),
    weekly: timeSentences(result, comparison),
    cost: [costSentence(comparison)],
    changes: tooMany ? [NOT_TOLD_APART] : attributionSentences(result, comparison),
  };
}
