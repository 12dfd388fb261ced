import { pairedGap } from '../../statistics/paired-gap.ts';
import { isTooFew } from '../too-few.ts';
import { errorsTogether } from './errors-together.ts';
import { gapErrorOf } from './outcome-errors.ts';
import type { Benefit, Compared } from './result.ts';
import { leastShown } from './shown.ts';

/** A quarter: of 150 single weeks noise hides some, however much better the second is. */
const QUARTER_WEEKS = 13;
/** Fewer weeks say nothing of staying. */
const STAYS_WEEKS = 4;

/** What both scenarios were in one week, future by future. */
export type BothWeek = readonly [Float64Array, Float64Array];

/** Each future’s mean of the quarter that ends in a week, of the weeks that have a value. */
function quarterTo(weeks: readonly BothWeek[], from: number, week: number, second: 0 | 1) {
  const sums = new Float64Array(weeks[week][second].length);
  const counts = new Float64Array(sums.length);
  for (let at = Math.max(from, week - QUARTER_WEEKS + 1); at <= week; at++) {
    weeks[at][second].forEach((value, future) => {
      if (Number.isNaN(value)) return;
      sums[future] += value;
      counts[future]++;
    });
  }
  return sums.map((sum, future) => sum / counts[future]);
}

/** How much better the second is in each quarter, on average, with its error; undefined where too few futures have a value. */
function quarterGaps(compared: Compared, weeks: readonly BothWeek[], from: number) {
  const sign = compared.better === 'higher' ? 1 : -1;
  return weeks.map((_, week) => {
    if (week < from) return undefined;
    const [first, second] = [quarterTo(weeks, from, week, 0), quarterTo(weeks, from, week, 1)];
    const gap = pairedGap(first, second);
    if (!gap || isTooFew(gap.pairs, first.length)) return undefined;
    return {
      mean: sign * gap.mean,
      standardError: gapErrorOf(compared, gap, [first, second], true),
      values: second.map((value, future) => sign * (value - first[future])),
    };
  });
}

/** The week after the last one before a given end of which something does not hold. */
function holdsFrom(first: number, end: number, holds: (week: number) => boolean): number {
  let from = end + 1;
  while (from > first && holds(from - 1)) from--;
  return from;
}

/**
 * From which week on the second is better, and until when, judged by the quarter that ends in each week. A quarter is
 * surely better where its gap is more than what would show beyond an error in which those of all weeks lie together,
 * and surely not where it is less by as much; the rest are open, and say neither. So one weak quarter widens the range
 * of the date and does not set it, and in 95 of 100 studies the true week lies within its range.
 * @param weeks index 0 is the opening position
 * @param from first week in which anything that sets the two apart acts
 * @returns null where no quarter is surely better, or too few weeks are left to say that it stays
 */
export function benefitOf(
  compared: Compared,
  dates: readonly string[],
  weeks: readonly BothWeek[],
  from: number,
): Benefit | null {
  if (compared.better === 'neither') return null;
  const first = Math.max(1, from);
  const gaps = quarterGaps(compared, weeks, first);
  const errors = errorsTogether(gaps.flatMap((gap) => gap ?? []));
  const least = leastShown(compared);
  const bound = (week: number, errorsAway: number): number => {
    const gap = gaps[week];
    return gap ? gap.mean + errorsAway * gap.standardError : Number.NaN;
  };
  const isBetter = (week: number) => bound(week, -errors) > least;
  const isNot = (week: number) => bound(week, errors) <= least;
  const end = dates.findLastIndex((_, week) => isBetter(week));
  if (end < 0) return null;
  const earliest = holdsFrom(first, end, (week) => !isNot(week));
  const firstBetter = dates.findIndex((_, week) => week >= earliest && isBetter(week));
  const start = holdsFrom(earliest, firstBetter, (week) => bound(week, 0) > least);
  if (end - start + 1 < STAYS_WEEKS) return null;
  const over = dates.findIndex((_, week) => week > end && isNot(week));
  return {
    from: dates[start],
    earliest: dates[earliest],
    latest: dates[holdsFrom(first, end, isBetter)],
    until: end === dates.length - 1 ? null : dates[end],
    overBy: over < 0 ? null : dates[over],
  };
}
