import { errorsOfAll } from '../../statistics/errors-to-tell.ts';
import { meanError } from '../../statistics/mean-error.ts';
import { mostVariance } from './sides.ts';
import type { UnknownInput } from './unknown-inputs.ts';

/** Futures in which every input is first moved from end to end. */
export const FIRST_FUTURES = 20;
/** Of the variance: inputs that surely make less are looked at no further. */
const NEGLIGIBLE = 0.01;

/** An error is told from how futures differ. */
const LEAST_WITH_ERROR = 2;

/** What moving an input from end to end does, on the same luck. */
export interface Move {
  atLow: number;
  atHigh: number;
  change: number;
  standardError: number;
  futures: number;
}

export function moveOf(low: ArrayLike<number>, high: ArrayLike<number>): Move | undefined {
  const there = Array.from(low, (_, r) => r).filter((r) => !Number.isNaN(high[r] - low[r]));
  if (there.length === 0) return undefined;
  const n = there.length;
  const mean = (values: ArrayLike<number>) => there.reduce((sum, r) => sum + values[r], 0) / n;
  const [atLow, atHigh] = [mean(low), mean(high)];
  const change = atHigh - atLow;
  const standardError = meanError(there.map((r) => high[r] - low[r]));
  return { atLow, atHigh, change, standardError, futures: n };
}

/**
 * The most that an input’s share of the variance could be, its change so many errors above what was seen that this holds of
 * all inputs together. Undefined where it changed nothing in any future: what it does in others is not seen.
 * @param inputs how many are looked at
 */
export function shareAtMost(
  { change, standardError, futures }: Move,
  input: UnknownInput,
  variance: number,
  inputs: number,
): number | undefined {
  if (change === 0 && standardError === 0) return undefined;
  if (futures < LEAST_WITH_ERROR) return Number.POSITIVE_INFINITY;
  const most = Math.abs(change) + errorsOfAll(inputs, futures) * standardError;
  return (most ** 2 * mostVariance(input)) / variance;
}

/**
 * The inputs to look at closely: those that may make a hundredth of the variance or more, at most so
 * many, the largest changes first.
 * @returns places of the inputs
 */
export function worthALook(
  inputs: readonly UnknownInput[],
  moves: readonly (Move | undefined)[],
  variance: number,
  most: number,
): number[] {
  const places = inputs.flatMap((input, place) => {
    const move = moves[place];
    const share = move && shareAtMost(move, input, variance, inputs.length);
    return share !== undefined && share >= NEGLIGIBLE ? [place] : [];
  });
  const size = (place: number) => Math.abs(moves[place]?.change ?? 0);
  return places.toSorted((a, b) => size(b) - size(a)).slice(0, most);
}
