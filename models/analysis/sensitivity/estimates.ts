import { jackknifeErrors } from '../../statistics/jackknife.ts';
import { narrowing } from '../../statistics/narrowing.ts';
import { fitOf } from './fit.ts';
import { type AtPositions, influenceOf } from './influence.ts';
import type { Share } from './result.ts';
import { bendsWithin, shapesOf } from './shapes.ts';
import { explainedBy } from './shares.ts';
import type { InputGroup, UnknownInput } from './unknown-inputs.ts';

/** Of futures, left out one at a time for errors. */
export const BATCHES = 20;

/** What was simulated: one number for each future, NaN where it has no value. */
export interface Simulated {
  /** All inputs drawn. */
  drawn: ArrayLike<number>;
  /** The same inputs again, with other luck. */
  partners: ArrayLike<number>;
  /** The normal draws behind the inputs in these futures, by the place of the input. */
  draws: readonly Float64Array[];
  /** By the place of the input; undefined for those only looked at first. */
  positions: readonly (AtPositions | undefined)[];
}

export interface Estimates {
  /** By the place of the input. */
  shares: (Share | null)[];
  /** What knowing each alone would take away of the variance. */
  alone: (Share | null)[];
  narrower: (Share | null)[];
  luck: Share;
  rest: Share;
}

export function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** The variance of luck alone: what is left between lives with the same inputs. */
const halfSquaredGap = (ones: readonly number[], others: readonly number[]): number =>
  ones.reduce((sum, value, at) => sum + (value - others[at]) ** 2, 0) / (2 * ones.length);

const isThere = (value: number): boolean => !Number.isNaN(value);

/**
 * Parts of the variance of an outcome, with jackknife errors: what each input makes, luck, and the rest,
 * which sum to 1. Undefined where the outcome does not vary.
 */
export function estimatesOf(
  { drawn, partners, draws, positions }: Simulated,
  inputs: readonly UnknownInput[],
  groups: readonly InputGroup[],
): Estimates | undefined {
  const paired = Array.from(drawn, (_, r) => r).filter((r) => isThere(drawn[r] - partners[r]));
  const examined = positions.filter((each) => each !== undefined);
  const atPositions = Array.from(examined[0]?.low ?? [], (_, r) => r).filter((r) =>
    examined.every(({ low, value, high }) =>
      [low, value, high].every((series) => isThere(series[r])),
    ),
  );

  const isExamined = (input: number) => positions[input] !== undefined;
  const looked = groups.filter(({ members }) => members.some(isExamined));
  const bends = bendsWithin(paired.length, looked.flatMap(({ members }) => members).length);
  const shapes = looked.map((group) => shapesOf(group, inputs, isExamined, draws, bends));

  const isWorkedOut = (input: number) => shapes.some(({ members }) => members.includes(input));
  /** How much narrower the range of some futures is once an input is known; NaN where they have none. */
  const narrower = (input: number, pairs: readonly number[]): number => {
    const of = (values: ArrayLike<number>) => Float64Array.from(pairs, (r) => values[r]);
    return isWorkedOut(input)
      ? (narrowing(of(draws[input]), [drawn, partners].map(of)) ?? Number.NaN)
      : Number.NaN;
  };

  /** Shares, then what knowing each alone takes away, how much narrower it makes the range, luck and the rest. */
  const estimate = (without: number): number[] | undefined => {
    const isKept = (future: number) => future % BATCHES !== without;
    const inPositions = new Set(atPositions.filter(isKept));
    const influences = positions.map((at) => at && influenceOf(at, (r) => inPositions.has(r)));
    const lines = shapes.map((group) =>
      group.lines.flatMap(({ input, end }) => influences[input]?.[end] ?? []),
    );
    const pairs = paired.filter(isKept);
    if (pairs.length < 2) return undefined;
    const outcomes = new Float64Array(drawn.length).fill(Number.NaN);
    for (const r of pairs) outcomes[r] = (drawn[r] + partners[r]) / 2;
    const fit = fitOf(shapes, lines, outcomes);
    const [ones, others] = [drawn, partners].map((lived) => pairs.map((r) => lived[r]));
    const seen = (varianceOf(ones) + varianceOf(others)) / 2;
    const variance = seen - varianceOf(pairs.map((r) => fit.inFutures[r])) + fit.variance;
    if (!(seen > 0 && variance > 0)) return undefined;
    const luck = halfSquaredGap(ones, others) / variance;
    const parts = new Array<number>(inputs.length).fill(0);
    const known = new Array<number>(inputs.length).fill(0);
    shapes.forEach((group, place) => {
      explainedBy(group, fit.amounts[place]).forEach(({ part, alone }, at) => {
        parts[group.members[at]] = part / variance;
        known[group.members[at]] = alone / variance;
      });
    });
    const rest = 1 - luck - parts.reduce((sum, part) => sum + part, 0);
    const ranges = inputs.map((_, input) => narrower(input, pairs));
    return [...parts, ...known, ...ranges, luck, rest];
  };

  const NONE = -1;
  const found = estimate(NONE);
  if (!found) return undefined;
  const errors = jackknifeErrors(BATCHES, (batch) => estimate(batch) ?? found);
  const shares = found.map((value, at) => ({ value, standardError: errors[at] }));
  const n = inputs.length;
  const ranges = shares.slice(2 * n, 3 * n);
  return {
    shares: inputs.map((_, input) => (isWorkedOut(input) ? shares[input] : null)),
    alone: inputs.map((_, input) => (isWorkedOut(input) ? shares[n + input] : null)),
    narrower: ranges.map((range) =>
      Number.isNaN(range.value + range.standardError) ? null : range,
    ),
    luck: shares[3 * n],
    rest: shares[3 * n + 1],
  };
}
