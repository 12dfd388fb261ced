import { scoreError } from './chance.ts';
import { aboutMeanOf, restsOnFew, skewAllowance } from './skew-allowance.ts';

/** Values without those that are not there (NaN). */
const there = (values: ArrayLike<number>): number[] =>
  Array.from(values).filter((value) => !Number.isNaN(value));

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Monte Carlo standard error of the mean of values, NaN passed over; 0 of fewer than two. Wider where they are skewed, so
 * that two of it hold the mean about as often.
 */
export function meanError(values: ArrayLike<number>): number {
  const found = there(values);
  const count = found.length;
  if (count < 2) return 0;
  const about = aboutMeanOf(found, meanOf(found));
  return skewAllowance(about) * Math.sqrt(about.squares / (count - 1) / count);
}

/** Whether so few of the values make their mean that its error may be more than it seems. */
export function isOfFew(values: ArrayLike<number>): boolean {
  const found = there(values);
  return restsOnFew(aboutMeanOf(found, meanOf(found)));
}

/** How well a mean is known, in the order in which it is written. */
export const MEAN_KEYS = ['standardError', 'ofFew'] as const;

/** Writes the error of the mean of values, NaN where fewer than two are there, and 1 where few of them make it. */
export function writeMeanError(values: ArrayLike<number>, into: Float64Array, at: number): void {
  into[at] = there(values).length < 2 ? Number.NaN : Number(meanError(values).toPrecision(6));
  into[at + 1] = Number(isOfFew(values));
}

/** What was written at a place; null for no error. */
export const meanErrorAt = (
  written: Float64Array,
  at: number,
): { standardError: number | null; ofFew: boolean } => ({
  standardError: Number.isNaN(written[at]) ? null : written[at],
  ofFew: written[at + 1] === 1,
});

/**
 * Standard error of a chance seen in futures, each 0, 1 or the share of its weeks: that of every other answer. Of shares of
 * weeks it is rather too wide than too narrow.
 */
export function chanceError(values: ArrayLike<number>): number {
  const found = there(values);
  const chance = meanOf(found);
  return scoreError(chance, found.length, aboutMeanOf(found, chance).squares);
}

/**
 * Standard error of the gap between two chances on the same luck, from the difference in each future: one future
 * is added that differs either way, as Bonett and Price do (Journal of Educational and Behavioral Statistics 37,
 * 2012). Where all futures agree two of it come to 2.8 in so many futures, near the rule of three.
 */
export function chanceGapError(differences: ArrayLike<number>): number {
  const all = [...there(differences), -1, 1];
  return Math.sqrt(aboutMeanOf(all, meanOf(all)).squares) / all.length;
}
