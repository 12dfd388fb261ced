import type { Chance } from '../../report/results.ts';
import { errorsToTell } from '../../statistics/errors-to-tell.ts';
import { isOfFew, meanError } from '../../statistics/mean-error.ts';
import { type PairedGap, pairedGap } from '../../statistics/paired-gap.ts';
import { Z90 } from '../../statistics/z90.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { isTooFew } from '../too-few.ts';
import { type BothWeek, benefitOf } from './benefit.ts';
import { isChance } from './is-chance.ts';
import { gapErrorOf, levelErrorOf } from './outcome-errors.ts';
import type { Compared, CostGap, Gap, Ranking, WeeklyGap } from './result.ts';
import { leastShown } from './shown.ts';

type Direction = Compared['better'];

/** An error is told from how futures differ. */
const LEAST_WITH_ERROR = 2;

/** The chance that the second is better, where a way is. */
const chanceBetter = (gap: PairedGap, way: Direction): Chance | null =>
  way === 'neither' ? null : gap[way];

/** Whether more futures go against the mean than with it, beyond noise: a sign test of those that differ. */
function isAgainstMost({ mean, pairs, higher, lower }: PairedGap): boolean {
  const against = pairs * ((higher.probability - lower.probability) * -Math.sign(mean));
  const differing = pairs * (higher.probability + lower.probability);
  return against > ERRORS_EITHER_WAY * Math.sqrt(differing);
}

const isNothing = ({ mean, standardError }: PairedGap): boolean =>
  mean === 0 && standardError === 0;

/** Whether both are the same in every future: none is among those that are passed over with a value in one alone. */
const isSameInAll = (gap: PairedGap, first: Float64Array, second: Float64Array): boolean =>
  isNothing(gap) &&
  first.every((value, future) => Number.isNaN(value) === Number.isNaN(second[future]));

function rankingOf(
  gap: PairedGap,
  standardError: number,
  errorsToTell: number,
  compared: Compared,
): Ranking {
  const { mean } = gap;
  const { better: way } = compared;
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

/** Of so many in all: where some have no value, as many more of them have none. */
function moreFutures(
  mean: number,
  standardError: number,
  futures: number,
  errorsToTell: number,
): number | null {
  if (mean === 0) return null;
  const needed = futuresToTell(mean, standardError, futures, errorsToTell);
  return Number.isFinite(needed) ? needed - futures : null;
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of the futures that have a value in both, those of either: so that the second less the first is the gap. */
function valuesInBoth(first: Float64Array, second: Float64Array): [Float64Array, Float64Array] {
  const isInBoth = (_: number, future: number) => !Number.isNaN(first[future] + second[future]);
  return [first.filter(isInBoth), second.filter(isInBoth)];
}

/**
 * Undefined where fewer than two futures have a value in both, from which no error could be told.
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
  if (!gap || gap.pairs < LEAST_WITH_ERROR) return undefined;
  const { mean, p10, p90, pairs } = gap;
  const standardError = gapErrorOf(compared, gap, [first, second], mayDiffer);
  const tooFew = isTooFew(pairs, first.length);
  const told = tooFew ? 'in the noise' : rankingOf(gap, standardError, errorsToTell, compared);
  const ranking = isSameInAll(gap, first, second) ? 'the same' : told;
  // More futures would tell of a mean that is too small to show no more than that.
  const couldTell = ranking === 'in the noise' && !tooFew && Math.abs(mean) >= leastShown(compared);
  const levelError = levelErrorOf(compared);
  const [of1, of2] = valuesInBoth(first, second);
  return {
    id,
    futures: pairs,
    first: meanOf(of1),
    second: meanOf(of2),
    standardErrors: { first: levelError(of1), second: levelError(of2) },
    mean,
    standardError,
    p10,
    p90,
    chanceBetter: chanceBetter(gap, way),
    chanceSame: gap.same,
    ranking,
    ofFew:
      !isChance(compared) &&
      [first, second, second.map((value, future) => value - first[future])].some(isOfFew),
    errorsToTell,
    moreFutures: couldTell ? moreFutures(mean, standardError, first.length, errorsToTell) : null,
  };
}

/** One thing that is compared, in all futures of both. */
export type Columns = readonly [Compared, Float64Array, Float64Array];

/** The gaps of all that is compared of two scenarios, each told from noise as one of them. */
export function gapsOf(all: readonly Columns[], mayDiffer: boolean): Gap[] {
  const differing = all.flatMap((columns) => {
    const [compared, first, second] = columns;
    const gap = pairedGap(first, second);
    if (!gap || gap.pairs < LEAST_WITH_ERROR || isTooFew(gap.pairs, first.length)) return [];
    if (isNothing(gap)) return [];
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
    if (!gap || gap.pairs < LEAST_WITH_ERROR) return undefined;
    return { ...gap, standardError: gapErrorOf(compared, gap, [first, second], week >= from) };
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
