import type { Chance } from '../../report/results.ts';
import { meanError } from '../../statistics/mean-error.ts';
import { type PairedGap, pairedGap } from '../../statistics/paired-gap.ts';
import { Z90 } from '../../statistics/z90.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { gapErrorOf, levelErrorOf } from './outcome-errors.ts';
import type { Compared, CostGap, Gap, Ranking, WeeklyGap } from './result.ts';

type Direction = Compared['better'];

/** The chance that the second is better, where a way is. */
const chanceBetter = (gap: PairedGap, way: Direction): Chance | null =>
  way === 'neither' ? null : gap[way];

function rankingOf(mean: number, standardError: number, way: Direction): Ranking {
  if (Math.abs(mean) <= ERRORS_EITHER_WAY * standardError) return 'in the noise';
  if (way === 'neither') return 'differs';
  return mean > 0 === (way === 'higher') ? 'better' : 'worse';
}

/** Futures that would tell a gap of this size with nine chances in ten, judged by the error of so many pairs. */
export const futuresToTell = (mean: number, standardError: number, pairs: number): number =>
  Math.ceil(pairs * (((ERRORS_EITHER_WAY + Z90) * standardError) / mean) ** 2);

function moreFutures(mean: number, standardError: number, pairs: number): number | null {
  if (mean === 0) return null;
  const needed = futuresToTell(mean, standardError, pairs);
  return Number.isFinite(needed) ? needed - pairs : null;
}

const meanOf = (values: Float64Array): number => {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.reduce((sum, value) => sum + value, 0) / there.length;
};

/**
 * Undefined where no future has a value in both.
 * @param mayDiffer whether anything that sets the two apart acts in the stretch: where nothing does, that all futures agree is no chance
 */
export function gapOf(
  compared: Compared,
  first: Float64Array,
  second: Float64Array,
  mayDiffer = true,
): Gap | undefined {
  const { id, better: way } = compared;
  const gap = pairedGap(first, second);
  if (!gap) return undefined;
  const { mean, p10, p90, pairs } = gap;
  const standardError = gapErrorOf(compared, gap, [first, second], mayDiffer);
  const isSame = mean === 0 && gap.standardError === 0;
  const ranking = isSame ? 'the same' : rankingOf(mean, standardError, way);
  const levelError = levelErrorOf(compared);
  return {
    id,
    first: meanOf(first),
    second: meanOf(second),
    standardErrors: { first: levelError(first), second: levelError(second) },
    mean,
    standardError,
    p10,
    p90,
    chanceBetter: chanceBetter(gap, way),
    chanceSame: gap.same,
    ranking,
    moreFutures: ranking === 'in the noise' ? moreFutures(mean, standardError, pairs) : null,
  };
}

type Column = (second: boolean, week: number) => Float64Array;

/**
 * The gap week by week.
 * @param column one week of all futures of the first (false) or second (true)
 * @param from first week in which anything that sets the two apart acts
 */
export function weeklyGap(
  compared: Compared,
  weeks: readonly string[],
  column: Column,
  from = 0,
): WeeklyGap {
  const { id, better: way } = compared;
  const gaps = weeks.map((_, week) => {
    const [first, second] = [column(false, week), column(true, week)];
    const gap = pairedGap(first, second);
    return (
      gap && { ...gap, standardError: gapErrorOf(compared, gap, [first, second], week >= from) }
    );
  });
  return {
    id,
    mean: gaps.map((gap) => gap?.mean ?? null),
    standardError: gaps.map((gap) => gap?.standardError ?? null),
    p10: gaps.map((gap) => gap?.p10 ?? null),
    p90: gaps.map((gap) => gap?.p90 ?? null),
    chanceBetter: gaps.map((gap) => (gap ? (chanceBetter(gap, way)?.probability ?? null) : null)),
    betterFrom: betterFrom(weeks, gaps, compared, column),
  };
}

/** A quarter: of 150 single weeks noise hides some, however much better the second is. */
const WINDOW_WEEKS = 13;
/** Fewer weeks before the end say nothing of staying. */
const STAYS_WEEKS = 4;

/** The mean over some weeks of each future, of those that have a value. */
function meansOver(column: Column, second: boolean, from: number, count: number): Float64Array {
  const sums = new Float64Array(column(second, from).length);
  const counts = new Float64Array(sums.length);
  for (let week = from; week < from + count; week++) {
    column(second, week).forEach((value, future) => {
      if (Number.isNaN(value)) return;
      sums[future] += value;
      counts[future]++;
    });
  }
  return sums.map((sum, future) => sum / counts[future]);
}

/** The week from which every quarter to the end is better, beyond noise, and from which the mean itself is. */
function betterFrom(
  weeks: readonly string[],
  gaps: readonly ReturnType<typeof pairedGap>[],
  compared: Compared,
  column: Column,
): string | null {
  const { better: way } = compared;
  if (way === 'neither') return null;
  const last = weeks.length - 1;
  const count = Math.min(WINDOW_WEEKS, last);
  let from: number | undefined;
  for (let week = last - count + 1; week >= 1; week--) {
    const quarter = gapOf(
      compared,
      meansOver(column, false, week, count),
      meansOver(column, true, week, count),
    );
    if (quarter?.ranking !== 'better') break;
    from = week;
  }
  if (from === undefined) return null;
  const start = gaps.findIndex(
    (gap, week) => week >= from && gap && gap.mean !== 0 && gap.mean > 0 === (way === 'higher'),
  );
  return start < 0 || weeks.length - start < STAYS_WEEKS ? null : weeks[start];
}

export function costGap(label: string, first: Float64Array, second: Float64Array): CostGap {
  const gap = pairedGap(first, second);
  if (!gap) throw new Error(`no future has a cost in ${label}`);
  const { mean, standardError, p10, p90 } = gap;
  return {
    label,
    first: meanOf(first),
    second: meanOf(second),
    standardErrors: { first: meanError(first), second: meanError(second) },
    mean,
    standardError,
    p10,
    p90,
  };
}
