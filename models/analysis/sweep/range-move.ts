import { pairedChanceGap } from '../../statistics/paired-chance.ts';
import { pairedGap } from '../../statistics/paired-gap.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { isTooFew } from '../too-few.ts';

/** One of many values is an extreme by luck sooner, so that it takes more. */
const ERRORS_TO_TURN = 4;

/** A difference on the same luck, with the futures that have a value of both. */
export interface Gap {
  mean: number;
  standardError: number;
  pairs: number;
}

export type GapOf = (first: readonly number[], second: readonly number[]) => Gap | undefined;

/** Undefined where too few futures have a value of both. */
const ofEnough =
  (gapOf: (...both: Parameters<GapOf>) => Pick<Gap, 'mean' | 'standardError'> | undefined): GapOf =>
  (first, second) => {
    const pairs = first.filter((value, future) => !Number.isNaN(value + second[future])).length;
    const gap = isTooFew(pairs, first.length) ? undefined : gapOf(first, second);
    return gap && { mean: gap.mean, standardError: gap.standardError, pairs };
  };

/** Of numbers, and of chances. */
export const numberGap: GapOf = ofEnough(pairedGap);
export const chanceGap: GapOf = ofEnough(pairedChanceGap);

/** What one thing does over a range of values, each by its place in it. */
export interface RangeMove {
  /** The first and the last that have a value. */
  first: number;
  last: number;
  /** Last less first: whether it is one is judged with all that is told of the range (`errorsToTell`). */
  change: Gap;
  /** Between them, where it lies below or above both by more than noise. */
  lowest: number | undefined;
  highest: number | undefined;
  /** Others between the ends that cannot be told from these. */
  asLow: readonly number[];
  asHigh: readonly number[];
}

export const isBeyond = (
  { mean, standardError }: Pick<Gap, 'mean' | 'standardError'>,
  errors = ERRORS_EITHER_WAY,
): boolean => Math.abs(mean) > errors * standardError;

/**
 * How a thing moves over a range, by its differences future by future, which all values share the luck of.
 * Undefined where fewer than two of them have a value, or too few futures have one of both ends.
 * @param columns for each value tried what every future had, NaN where it had none
 */
export function rangeMove(
  columns: readonly (readonly number[])[],
  gapOf: GapOf,
): RangeMove | undefined {
  const means = columns.map(meanOf);
  const places = means.flatMap((mean, place) => (Number.isNaN(mean) ? [] : [place]));
  const [first, last] = [places[0], places[places.length - 1]];
  const change = places.length > 1 ? gapOf(columns[first], columns[last]) : undefined;
  if (!change) return undefined;
  const between = places.slice(1, -1);
  /** The farthest on one side of both ends: `sign` 1 for above, −1 for below. */
  const extreme = (sign: 1 | -1): number | undefined => {
    const far = between.toSorted((a, b) => sign * (means[b] - means[a])).at(0);
    if (far === undefined) return undefined;
    const turns = [first, last].every((end) => {
      const gap = gapOf(columns[end], columns[far]);
      return gap && sign * gap.mean > 0 && isBeyond(gap, ERRORS_TO_TURN);
    });
    return turns ? far : undefined;
  };
  const equalTo = (far: number | undefined): number[] =>
    between.filter((place) => {
      const gap =
        far === undefined || place === far ? undefined : gapOf(columns[far], columns[place]);
      return gap !== undefined && !isBeyond(gap);
    });
  const [lowest, highest] = [extreme(-1), extreme(1)];
  return {
    first,
    last,
    change,
    lowest,
    highest,
    asLow: equalTo(lowest),
    asHigh: equalTo(highest),
  };
}

/** Over the futures that have a value; NaN where none has. */
function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
