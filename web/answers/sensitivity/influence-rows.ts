import type {
  InputInfluence,
  SensitivityResult,
  Share,
} from '../../../models/analysis/sensitivity/result.ts';
import { shareWords } from '../../../models/analysis/sensitivity/share-words.ts';
import { PRECISION } from '../../words/chance.ts';
import { signedWords, sizeWords } from '../../words/differences.ts';
import { bareNumber, percent } from '../../words/numbers.ts';

export interface PartRow {
  label: string;
  /** As it may be drawn: a share of the variance, and two standard errors; null where it was not worked out. */
  part: { value: number; error: number } | null;
  words: string;
  narrower: string;
  range: string;
}

export interface MoveRow {
  label: string;
  range: string;
  atLow: number;
  atHigh: number;
  low: string;
  high: string;
  difference: string;
}

const drawn = ({ value, standardError }: Share): PartRow['part'] => ({
  value: Math.min(1, Math.max(0, value)),
  error: PRECISION * standardError,
});

function inputRow({ label, share, shareAtMost, narrower, range }: InputInfluence): PartRow {
  const atMost = shareAtMost ? `at most ${percent(Math.ceil(100 * shareAtMost) / 100, 0)}` : 'none';
  return {
    label,
    part: share && drawn(share),
    words: share ? shareWords(share) : atMost,
    narrower: narrower ? shareWords(narrower) : '–',
    range,
  };
}

/** What makes the width: each input that was looked at closely or may matter, then luck and the rest. */
export function partRows({ inputs, luck, rest }: SensitivityResult): PartRow[] {
  const other = (label: string, share: Share | null): PartRow[] =>
    share
      ? [{ label, part: drawn(share), words: shareWords(share), narrower: '–', range: '–' }]
      : [];
  return [
    ...inputs.map(inputRow),
    ...other('Luck', luck),
    ...other('Interplay, and inputs not looked at closely', rest),
  ];
}

/** What the outcome is with each input at either end of its range, the widest first. */
export function moveRows({ inputs, unit, decimals }: SensitivityResult): MoveRow[] {
  const size = ({ change }: InputInfluence) => Math.abs(change);
  return inputs
    .filter((input) => size(input) > 0)
    .toSorted((a, b) => size(b) - size(a))
    .map(({ label, range, atLow, atHigh, change, changeError }) => ({
      label,
      range,
      atLow,
      atHigh,
      low: bareNumber(atLow, unit, decimals),
      high: bareNumber(atHigh, unit, decimals),
      difference: `${signedWords(change, unit, decimals)} (±${sizeWords(PRECISION * changeError, unit, decimals)})`,
    }));
}
