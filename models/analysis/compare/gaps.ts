import type { Chance } from '../../report/results.ts';
import { errorsToTell } from '../../statistics/errors-to-tell.ts';
import { isOfFew, meanError } from '../../statistics/mean-error.ts';
import { type PairedGap, pairedGap } from '../../statistics/paired-gap.ts';
import { Z90 } from '../../statistics/z90.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { type BothWeek, benefitOf } from './benefit.ts';
import { isChance } from './is-chance.ts';
import { gapErrorOf, levelErrorOf } from './outcome-errors.ts';
import type { Compared, CostGap, Gap, Ranking, WeeklyGap } from './result.ts';
import { LEAST_PAIRS, leastShown } from './shown.ts';

type Direction = Compared['better'];

/** The chance that the second is better, where a way is. */
const chanceBetter = (gap: PairedGap, way: Direction): Chance | null =>
  way === 'neither' ? null : gap[way];

/** Whether more futures go against the mean than with it, beyond noise: a sign test of those that differ. */
function isAgainstMost({ mean, pairs, higher, lower }: PairedGap): boolean {
  const against = pairs * ((higher.probability - lower.probability) * -Math.sign(mean));
  const differing = pairs * (higher.probability + lower.probability);
  return against > ERRORS_EITHER_WAY * Math.sqrt(differing);
}

function rankingOf(
  gap: PairedGap,
  standardError: number,
  errorsToTell: number,
  compared: Compared,
): Ranking {
  const { mean, pairs } = gap;
  const { better: way } = compared;
  if (pairs < LEAST_PAIRS) return 'in the noise';
  const error = ERRORS_EITHER_WAY * standardError;
  const least = leastShown(compared);
  const size = Math.abs(mean);
  if (size + error < least || (size > error && size < least)) return 'too small to show';
  if (size <= errorsToTell * standardError) return 'in the noise';
  if (way === 'neither') return 'differs';
  if (isAgainstMost(gap)) return 'divided';
  return mean > 0 === (way === 'higher') ? 'better' : 'worse';
}

/**
 * Futures that would tell a gap of this size with nine chances in ten, judged by the error of so many pairs.
 * @param errorsToTell beyond which it is told
 */
export const futuresToTell = (
  mean: number,
  standardError: number,
  pairs: number,
  errorsToTell = ERRORS_EITHER_WAY,
): number => Math.ceil(pairs * (((errorsToTell + Z90) * standardError) / mean) ** 2);

function moreFutures(
  mean: number,
  standardError: number,
  pairs: number,
  errorsToTell: number,
): number | null {
  if (mean === 0) return null;
  const needed = futuresToTell(mean, standardError, pairs, errorsToTell);
  return Number.isFinite(needed) ? needed - pairs : null;
}

/** The same in every future. */
const isSame = ({ pairs, higher, lower }: PairedGap): boolean =>
  pairs >= LEAST_PAIRS && higher.probability === 0 && lower.probability === 0;

const meanOf = (values: Float64Array): number => {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.reduce((sum, value) => sum + value, 0) / there.length;
};

/**
 * Undefined where no future has a value in both.
 * @param mayDiffer whether anything that sets the two apart acts in the stretch: where nothing does, that all futures agree is no chance
 * @param errorsToTell standard errors beyond which it is told from noise: more where it is judged with others
 */
export function gapOf(
  compared: Compared,
  first: Float64Array,
  second: Float64Array,
  mayDiffer = true,
  errorsToTell = ERRORS_EITHER_WAY,
): Gap | undefined {
  const { id, better: way } = compared;
  const gap = pairedGap(first, second);
  if (!gap) return undefined;
  const { mean, p10, p90, pairs } = gap;
  const standardError = gapErrorOf(compared, gap, [first, second], mayDiffer);
  const ranking = isSame(gap) ? 'the same' : rankingOf(gap, standardError, errorsToTell, compared);
  // More futures would tell of a mean that is too small to show no more than that.
  const couldTell =
    ranking === 'in the noise' && pairs >= LEAST_PAIRS && Math.abs(mean) >= leastShown(compared);
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
    pairs,
    chanceBetter: chanceBetter(gap, way),
    chanceSame: gap.same,
    ranking,
    ofFew:
      !isChance(compared) &&
      [first, second, second.map((value, future) => value - first[future])].some(isOfFew),
    errorsToTell,
    moreFutures: couldTell ? moreFutures(mean, standardError, pairs, errorsToTell) : null,
  };
}

/** One thing that is compared, in all futures of both. */
export type Columns = readonly [Compared, Float64Array, Float64Array];

/** The gaps of all that is compared of two scenarios, each told from noise as one of them. */
export function gapsOf(all: readonly Columns[], mayDiffer: boolean): Gap[] {
  const differing = all.flatMap((columns) => {
    const [compared, first, second] = columns;
    const gap = pairedGap(first, second);
    if (!gap || isSame(gap) || gap.pairs < LEAST_PAIRS) return [];
    const { mean, pairs } = gap;
    const standardError = gapErrorOf(compared, gap, [first, second], mayDiffer);
    return [{ columns, mean, standardError, pairs }];
  });
  const errors = errorsToTell(differing);
  return all.flatMap((columns) => {
    const place = differing.findIndex((each) => each.columns === columns);
    return gapOf(...columns, mayDiffer, errors[place]) ?? [];
  });
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
  const both = weeks.map((_, week): BothWeek => [column(false, week), column(true, week)]);
  const gaps = both.map(([first, second], week) => {
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
    benefit: benefitOf(compared, weeks, both, from),
  };
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
