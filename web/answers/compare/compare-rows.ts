import { compareQuestion } from '../../../models/analysis/compare/question.ts';
import type {
  Compared,
  CompareResult,
  Comparison,
  Gap,
  Pair,
} from '../../../models/analysis/compare/result.ts';
import { chanceWords, PRECISION } from '../../words/chance.ts';
import { signedWords, sizeWords } from '../../words/differences.ts';
import { bareNumber, withUnit } from '../../words/numbers.ts';

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

const POUNDS = { unit: 'pounds', decimals: 0 } as const;

/** That can be asked for. */
const MOST_FUTURES = compareQuestion.shape.replications.maxValue ?? 0;

const error = (standardError: number, { unit, decimals }: Pick<Compared, 'unit' | 'decimals'>) =>
  `±${sizeWords(PRECISION * standardError, unit, decimals)}`;

const RANKINGS: Readonly<Record<Gap['ranking'], string>> = {
  better: 'Better',
  worse: 'Worse',
  differs: 'Differs',
  'in the noise': 'Not ranked',
  'the same': 'The same',
};

function detail({ ranking, moreFutures }: Gap): string {
  if (ranking !== 'in the noise') return '';
  return moreFutures === null || moreFutures > MOST_FUTURES
    ? 'within its error'
    : `within its error: about ${moreFutures.toLocaleString('en-GB')} more futures would tell`;
}

const range = (
  { p10, p90 }: { p10: number; p90: number },
  { unit, decimals }: Pick<Compared, 'unit' | 'decimals'>,
): string => `${signedWords(p10, unit, decimals)} to ${signedWords(p90, unit, decimals)}`;

/** What is the same in every future is neither better nor worse: ties counted half would say 50 %. */
const betterWords = ({ chanceBetter, ranking }: Gap): string =>
  chanceBetter && ranking !== 'the same' ? chanceWords(chanceBetter) : '–';

/** One row for each thing that was compared. */
export const gapRows = ({ compared }: Pick<CompareResult, 'compared'>, { gaps }: Pair): GapRow[] =>
  gaps.flatMap((gap) => {
    const found = compared.find(({ id }) => id === gap.id);
    if (!found) return [];
    const { unit, decimals } = found;
    return [
      {
        label: withUnit(found.label, unit),
        first: bareNumber(gap.first, unit, decimals),
        second: bareNumber(gap.second, unit, decimals),
        difference: `${signedWords(gap.mean, unit, decimals)} (${error(gap.standardError, found)})`,
        range: range(gap, found),
        better: betterWords(gap),
        ranking: RANKINGS[gap.ranking],
        detail: detail(gap),
      },
    ];
  });

/** Cost over the whole run and by financial year: label, first, second, difference, range. */
export const costRows = ({ cost }: Comparison): string[][] =>
  cost.map((each) => [
    each.label === 'whole run' ? 'Whole run' : each.label,
    bareNumber(each.first, POUNDS.unit, POUNDS.decimals),
    bareNumber(each.second, POUNDS.unit, POUNDS.decimals),
    `${signedWords(each.mean, POUNDS.unit, POUNDS.decimals)} (${error(each.standardError, POUNDS)})`,
    range(each, POUNDS),
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
  { id, unit, decimals }: Compared,
): { rows: PartRow[]; total: string } | undefined {
  const measure = attribution?.measures.find((each) => each.id === id);
  if (!measure) return undefined;
  return {
    rows: measure.changes.map(({ change, mean, standardError, alone }) => ({
      label: change,
      value: mean,
      error: PRECISION * standardError,
      words: `${signedWords(mean, unit, decimals)} (${error(standardError, { unit, decimals })})`,
      alone: signedWords(alone, unit, decimals),
    })),
    total: signedWords(measure.total, unit, decimals),
  };
}
