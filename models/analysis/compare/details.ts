import { withUnit } from '../../report/unit-words.ts';
import { benefitWords } from './benefit-words.ts';
import { MOST_CHANGES } from './changes.ts';
import { between, gapSentences, notCompared } from './gap-sentences.ts';
import type {
  Compared,
  CompareResult,
  Comparison,
  ComparisonDetails,
  CostGap,
  Gap,
} from './result.ts';
import { byHowMuch, errorWords, isNothing, POUNDS } from './words.ts';

const MOST_NAMED = 3;

const NOT_TOLD_APART = `What each change does is not told apart where scenarios differ in more than ${MOST_CHANGES} sections: compare them by way of a scenario in between.`;

/** Whether a gap lies beyond its error and would show. */
const isTold = ({ ranking }: Gap): boolean =>
  ranking === 'better' || ranking === 'worse' || ranking === 'differs' || ranking === 'divided';

type Named = Pick<CompareResult, 'compared' | 'names' | 'replications'>;

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

/** What one change makes; where that cannot be told from noise, that it cannot. */
function partWords(
  compared: Compared,
  { change, mean, standardError }: { change: string; mean: number; standardError: number },
): string {
  const size = byHowMuch(compared, mean, 2 * standardError);
  if (Math.abs(mean) > 2 * standardError || standardError === 0) return `${size} (${change})`;
  const error = errorWords(compared, standardError, mean);
  return `${isNothing(size) ? 'nothing' : size}, within the error of ±${error} (${change})`;
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
      .map((part) => partWords(found, part));
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
  const left = notCompared(result, comparison);
  if (comparison.gaps.every(({ ranking }) => ranking === 'the same')) {
    const cost = isSameCost(comparison.cost[0]) ? [] : [costSentence(comparison)];
    return { gaps: left, weekly: [], cost, changes: [] };
  }
  return {
    gaps: [...gapSentences(result, comparison), ...left],
    weekly: timeSentences(result, comparison),
    cost: [costSentence(comparison)],
    changes: tooMany ? [NOT_TOLD_APART] : attributionSentences(result, comparison),
  };
}
