import { MOST_FUTURES } from '../../../models/analysis/compare/question.ts';
import type {
  Compared,
  CompareResult,
  Comparison,
  Gap,
  Pair,
} from '../../../models/analysis/compare/result.ts';
import {
  comparedWords,
  differenceErrorWords,
  differenceRangeWords,
  differenceWords,
  POUNDS,
  signedWords,
} from '../../../models/analysis/compare/words.ts';
import { chanceWords, PRECISION } from '../../words/chance.ts';
import { withUnit } from '../../words/numbers.ts';

export interface GapRow {
  label: string;
  first: string;
  second: string;
  difference: string;
  range: string;
  better: string;
  ranking: string;
  /** What would tell, where it cannot be told. */
  detail: string;
}

const RANKINGS: Readonly<Record<Gap['ranking'], string>> = {
  better: 'Better',
  worse: 'Worse',
  differs: 'Differs',
  'in the noise': 'Not ranked',
  'the same': 'The same',
};

function detail({ ranking, moreFutures }: Gap, replications: number): string {
  if (ranking !== 'in the noise') return '';
  if (moreFutures === null) return 'within its error';
  return replications + moreFutures > MOST_FUTURES
    ? 'within its error: more futures than can be asked for would be needed to tell'
    : `within its error: about ${moreFutures.toLocaleString('en-GB')} more futures would tell`;
}

/** `−11 (±4.4)`. */
const withError = (compared: Compared, gap: Pick<Gap, 'mean' | 'standardError'>): string =>
  `${differenceWords(compared, gap)} (${differenceErrorWords(compared, gap)})`;

/** What is the same in every future is neither better nor worse: ties counted half would say 50 %. */
const betterWords = ({ chanceBetter, ranking }: Gap): string =>
  chanceBetter && ranking !== 'the same' ? chanceWords(chanceBetter) : '–';

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
        first: comparedWords(found, gap.first),
        second: comparedWords(found, gap.second),
        difference: withError(found, gap),
        range: differenceRangeWords(found, gap),
        better: betterWords(gap),
        ranking: RANKINGS[gap.ranking],
        detail: detail(gap, replications),
      },
    ];
  });

/** Cost over the whole run and by financial year: label, first, second, difference, range. */
export const costRows = ({ cost }: Comparison): string[][] =>
  cost.map((each) => [
    each.label === 'whole run' ? 'Whole run' : each.label,
    comparedWords(POUNDS, each.first),
    comparedWords(POUNDS, each.second),
    withError(POUNDS, each),
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
  { attribution }: Comparison,
  compared: Compared,
): { rows: PartRow[]; total: string } | undefined {
  const measure = attribution?.measures.find((each) => each.id === compared.id);
  if (!measure) return undefined;
  return {
    rows: measure.changes.map((part) => ({
      label: part.change,
      value: part.mean,
      error: PRECISION * part.standardError,
      words: withError(compared, part),
      alone: signedWords(compared, part.alone, PRECISION * part.standardError),
    })),
    total: signedWords(compared, measure.total),
  };
}
