import { covarianceOf, ofDraw } from '../../statistics/of-draw.ts';
import type { UnknownInput } from './unknown-inputs.ts';

/** How far an input is from its middle towards either end, by the draw behind it: 0 in the middle, 1 at that end. */
export interface Sides {
  low(z: number): number;
  high(z: number): number;
}

/** A line in the input’s own value on either side of its middle: what an outcome that adds up over inputs goes along. */
export function sidesOf({ range, valueAt }: Pick<UnknownInput, 'range' | 'valueAt'>): Sides {
  const { low, value, high } = range;
  const towards = (end: number) =>
    end === value ? () => 0 : (z: number) => Math.max(0, (valueAt(z) - value) / (end - value));
  return { low: towards(low), high: towards(high) };
}

/**
 * The most that an outcome varies by which an input moves by 1 from its low to its high end: all of that on
 * one side of its middle, for as long as it never moves back.
 */
export function mostVariance(input: Pick<UnknownInput, 'range' | 'valueAt'>): number {
  const sides = sidesOf(input);
  const variances = [sides.low, sides.high].map((side) => {
    const about = ofDraw(side);
    return covarianceOf(about, about);
  });
  return Math.max(...variances);
}
