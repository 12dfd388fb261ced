import type {
  Compared,
  CompareResult,
  Comparison,
  Gap,
  Pair,
} from '../../../models/analysis/compare/result.ts';
import {
  aloneWords,
  betterWords,
  DIVIDED,
  differenceRangeWords,
  differenceWithError,
  isOneOfMany,
  levelWords,
  OF_FEW,
  ONE_OF_MANY,
  POUNDS,
} from '../../../models/analysis/compare/words.ts';
import { MOST_FUTURES } from '../../../models/analysis/most-futures.ts';
import { enoughWords } from '../../../models/report/words.ts';
import { ERRORS_EITHER_WAY } from '../../../models/units.ts';
import { withUnit } from '../../words/numbers.ts';

export interface GapRow {
  label: string;
  first: string;
  second: string;
  difference: string;
  range: string;
  better: string;
  ranking: string;
  /** What would tell, where it cannot be told; in how many futures, where it is the same. */
  detail: string;
}

const RANKINGS: Readonly<Record<Gap['ranking'], string>> = {
  better: 'Better',
  worse: 'Worse',
  differs: 'Differs',
  divided: 'Not ranked',
  'too small to show': 'No difference that would show',
  'in the noise': 'Not ranked',
  'the same': 'The same',
};

/** Whether some futures have no value in one or in both. */
const isPartial = ({ futures }: Pick<Gap, 'futures'>, replications: number): boolean =>
  futures !== undefined && futures < replications;

function detail(gap: Gap, replications: number): string {
  const { ranking, moreFutures } = gap;
  if (ranking === 'the same') return 'in every future';
  if (ranking === 'divided') return DIVIDED;
  if (ranking !== 'in the noise') return '';
  if (moreFutures === null && isPartial(gap, replications)) return '';
  const why = isOneOfMany(gap) ? ONE_OF_MANY : 'within its error';
  if (moreFutures === null) return why;
  return replications + moreFutures > MOST_FUTURES
    ? `${why}: more futures than can be asked for would be needed to tell`
    : `${why}: about ${enoughWords(moreFutures)} more futures would tell`;
}

/** Of how many futures a row is, where not of all. */
const ofWhich = (gap: Gap, replications: number): string =>
  gap.ranking !== 'the same' && isPartial(gap, replications)
    ? `of the ${gap.futures?.toLocaleString('en-GB')} futures that have a value in both`
    : '';

function detailOf(gap: Gap, replications: number): string {
  const own = [detail(gap, replications), ofWhich(gap, replications)].filter(Boolean).join('; ');
  const few = gap.ofFew && gap.ranking !== 'the same' ? OF_FEW : '';
  return [own, few].filter(Boolean).join('. ');
}

/** One row for each thing that was compared. */
export const gapRows = (
  { compared, replications }: Pick<CompareResult, 'compared' | 'replications'>,
  { gaps }: Pair,
): GapRow[] =>
  gaps.flatMap((gap) => {
    const found = compared.find(({ id }) => id === gap.id);
    if (!found) return [];
    return [
      {
        label: withUnit(found.label, found.unit),
        first: levelWords(found, gap.first, gap.standardErrors?.first),
        second: levelWords(found, gap.second, gap.standardErrors?.second),
        difference: differenceWithError(found, gap),
        range: differenceRangeWords(found, gap),
        better: betterWords(gap) || '–',
        ranking: RANKINGS[gap.ranking],
        detail: detailOf(gap, replications),
      },
    ];
  });

/** Cost over the whole run and by financial year: label, first, second, difference, range. */
export const costRows = ({ cost }: Comparison): string[][] =>
  cost.map((each) => [
    each.label === 'whole run' ? 'Whole run' : each.label,
    levelWords(POUNDS, each.first, each.standardErrors?.first),
    levelWords(POUNDS, each.second, each.standardErrors?.second),
    differenceWithError(POUNDS, each),
    differenceRangeWords(POUNDS, each),
  ]);

export interface PartRow {
  label: string;
  value: number;
  error: number;
  words: string;
  alone: string;
}

/** What each change does to one thing that was compared; the last row is all of it. */
export function partRows(
  { attribution, gaps }: Comparison,
  compared: Compared,
): { rows: PartRow[]; total: string } | undefined {
  const measure = attribution?.measures.find((each) => each.id === compared.id);
  const gap = gaps.find((each) => each.id === compared.id);
  if (!measure || !gap) return undefined;
  return {
    rows: measure.changes.map((part) => ({
      label: part.change,
      value: part.mean,
      error: ERRORS_EITHER_WAY * part.standardError,
      words: differenceWithError(compared, part),
      alone: aloneWords(compared, part),
    })),
    total: differenceWithError(compared, gap),
  };
}
