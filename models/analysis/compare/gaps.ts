import { pairedGap } from '../../statistics/paired-gap.ts';
import type { Compared, CostGap, Gap, Ranking, WeeklyGap } from './result.ts';

/** Standard errors beyond which a gap is told from noise. */
const BEYOND = 2;
/** Standard normal quantile: a study this much larger tells a gap with nine chances in ten. */
const POWER = 1.2816;

type Direction = Compared['better'];

/** The chance that the second is better, from the chance that it is higher. */
const better = <C extends { probability: number }>(higher: C, way: Direction): C | null =>
  way === 'neither'
    ? null
    : way === 'higher'
      ? higher
      : { ...higher, probability: 1 - higher.probability };

function rankingOf(mean: number, standardError: number, way: Direction): Ranking {
  if (mean === 0 && standardError === 0) return 'the same';
  if (Math.abs(mean) <= BEYOND * standardError) return 'in the noise';
  if (way === 'neither') return 'differs';
  return mean > 0 === (way === 'higher') ? 'better' : 'worse';
}

function moreFutures(mean: number, standardError: number, pairs: number): number | null {
  if (mean === 0) return null;
  const needed = Math.ceil(pairs * (((BEYOND + POWER) * standardError) / mean) ** 2);
  return Number.isFinite(needed) ? needed - pairs : null;
}

const meanOf = (values: Float64Array): number => {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.reduce((sum, value) => sum + value, 0) / there.length;
};

/** Undefined where no future has a value in both. */
export function gapOf(
  { id, better: way }: Compared,
  first: Float64Array,
  second: Float64Array,
): Gap | undefined {
  const gap = pairedGap(first, second);
  if (!gap) return undefined;
  const { mean, standardError, p10, p90, higher, pairs } = gap;
  const ranking = rankingOf(mean, standardError, way);
  return {
    id,
    first: meanOf(first),
    second: meanOf(second),
    mean,
    standardError,
    p10,
    p90,
    chanceBetter: better(higher, way),
    ranking,
    moreFutures: ranking === 'in the noise' ? moreFutures(mean, standardError, pairs) : null,
  };
}

/**
 * The gap week by week.
 * @param column one week of all futures of the first (false) or second (true)
 */
export function weeklyGap(
  { id, better: way }: Compared,
  weeks: readonly string[],
  column: (second: boolean, week: number) => Float64Array,
): WeeklyGap {
  const gaps = weeks.map((_, week) => pairedGap(column(false, week), column(true, week)));
  return {
    id,
    mean: gaps.map((gap) => gap?.mean ?? null),
    standardError: gaps.map((gap) => gap?.standardError ?? null),
    p10: gaps.map((gap) => gap?.p10 ?? null),
    p90: gaps.map((gap) => gap?.p90 ?? null),
    chanceBetter: gaps.map((gap) => (gap ? (better(gap.higher, way)?.probability ?? null) : null)),
    betterFrom: betterFrom(weeks, gaps, way),
  };
}

/** Fewer weeks before the end say nothing of staying. */
const STAYS_WEEKS = 4;

function betterFrom(
  weeks: readonly string[],
  gaps: readonly ReturnType<typeof pairedGap>[],
  way: Direction,
): string | null {
  let from = weeks.length;
  for (let week = weeks.length - 1; week >= 1; week--) {
    const gap = gaps[week];
    if (!gap) continue;
    if (rankingOf(gap.mean, gap.standardError, way) !== 'better') break;
    from = week;
  }
  return weeks.length - from >= STAYS_WEEKS ? weeks[from] : null;
}

export function costGap(label: string, first: Float64Array, second: Float64Array): CostGap {
  const gap = pairedGap(first, second);
  if (!gap) throw new Error(`no future has a cost in ${label}`);
  const { mean, standardError, p10, p90 } = gap;
  return { label, first: meanOf(first), second: meanOf(second), mean, standardError, p10, p90 };
}
