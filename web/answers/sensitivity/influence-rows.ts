import {
  moveWords,
  outcomeWords,
  partWords,
  restWords,
  toldApart,
} from '../../../models/analysis/sensitivity/influence-words.ts';
import type {
  InputInfluence,
  SensitivityResult,
  Share,
} from '../../../models/analysis/sensitivity/result.ts';
import { shareWords } from '../../../models/analysis/sensitivity/share-words.ts';
import { ERRORS_EITHER_WAY } from '../../../models/units.ts';

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

export interface UntoldRow {
  label: string;
  part: string;
  difference: string;
  range: string;
}

const drawn = ({ value, standardError }: Share): PartRow['part'] => ({
  value: Math.min(1, Math.max(0, value)),
  error: ERRORS_EITHER_WAY * standardError,
});

function inputRow(input: InputInfluence): PartRow {
  const { label, share, narrower, range } = input;
  return {
    label,
    part: share && drawn(share),
    words: partWords(input),
    narrower: narrower ? shareWords(narrower) : '–',
    range,
  };
}

/** What makes the width: each input that is told from luck or may matter, then luck and the rest. */
export function partRows(found: SensitivityResult): PartRow[] {
  const other = (label: string, share: Share | null): PartRow[] =>
    share
      ? [{ label, part: drawn(share), words: shareWords(share), narrower: '–', range: '–' }]
      : [];
  return [
    ...toldApart(found).told.map(inputRow),
    ...other('Luck', found.luck),
    ...other(`The rest: ${restWords(found)}`, found.rest),
  ];
}

/** What the outcome is with each input at either end of its range, the widest first. */
export function moveRows(found: SensitivityResult): MoveRow[] {
  const size = ({ change }: InputInfluence) => Math.abs(change);
  return toldApart(found)
    .told.filter((input) => size(input) > 0)
    .toSorted((a, b) => size(b) - size(a))
    .map((input) => ({
      label: input.label,
      range: input.range,
      atLow: input.atLow,
      atHigh: input.atHigh,
      low: outcomeWords(found, input.atLow),
      high: outcomeWords(found, input.atHigh),
      difference: moveWords(found, input),
    }));
}

/** The scale on which moves are drawn. */
export interface MoveScale {
  low: number;
  high: number;
  line: number;
  words: string;
}

/**
 * From end to end the range in which eight futures in ten lie, wider where an input reaches beyond it: a bar that
 * fills its track is as wide as all that is not known and luck make together. None where the outcome has no value.
 */
export function moveScale(found: SensitivityResult): MoveScale | undefined {
  if (!found.outcome) return undefined;
  const { mean, p10, p90 } = found.outcome;
  const ends = moveRows(found).flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const low = Math.min(p10, mean, ...ends);
  const high = Math.max(p90, mean, ...ends);
  const lowering = moveRows(found).some(({ atLow, atHigh }) => atHigh < atLow)
    ? ' Where more of an input lowers it, the bar is orange and the difference has a minus.'
    : '';
  const further = low < p10 || high > p90 ? ', and beyond it as far as inputs reach' : '';
  return {
    low,
    high,
    line: mean,
    words: `The track of a bar is the range in which eight futures in ten lie${further}: ${outcomeWords(found, low)} to ${outcomeWords(found, high)}.${lowering}`,
  };
}

/** Inputs that change nothing that can be told from luck. */
export const untoldRows = (found: SensitivityResult): UntoldRow[] =>
  toldApart(found).untold.map((input) => ({
    label: input.label,
    part: partWords(input),
    difference: moveWords(found, input),
    range: input.range,
  }));
