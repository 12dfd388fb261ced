import { hermite } from './hermite.ts';

/** Beyond so many standard deviations nothing is drawn. */
const REACH = 10;
/** Its half is a whole number of steps of two, so that a bend in the middle lies at an end of a panel. */
const STEP = 1 / 64;
const HIGHEST = 64;

const STEPS = (2 * REACH) / STEP;
const POINTS = Array.from({ length: STEPS + 1 }, (_, at) => at * STEP - REACH);
/** Simpson’s rule, times the density of a standard normal draw. */
const WEIGHTS = POINTS.map((z, at) => {
  const end = at === 0 || at === STEPS ? 1 : undefined;
  const rule = (end ?? (at % 2 === 1 ? 4 : 2)) / 3;
  return (rule * STEP * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
});

const POLYNOMIALS = POINTS.map((z) => hermite(z, HIGHEST));

/** A function of a standard normal draw less its mean, at points that integrals are taken over. */
export type OfDraw = Float64Array;

/** What a function of a standard normal draw is about its mean. */
export function ofDraw(f: (z: number) => number): OfDraw {
  const values = Float64Array.from(POINTS, f);
  const mean = values.reduce((sum, value, at) => sum + WEIGHTS[at] * value, 0);
  return values.map((value) => value - mean);
}

/** Covariance of two functions of the same draw. */
export const covarianceOf = (f: OfDraw, g: OfDraw): number =>
  WEIGHTS.reduce((sum, weight, at) => sum + weight * f[at] * g[at], 0);

/** A function of a draw with the Hermite polynomials that make it up. */
export interface HermiteSeries {
  of: OfDraw;
  /** By order; the first, its mean, is 0. */
  coefficients: Float64Array;
}

export function hermiteSeries(of: OfDraw): HermiteSeries {
  const coefficients = new Float64Array(HIGHEST + 1);
  POLYNOMIALS.forEach((polynomials, at) => {
    const weighed = WEIGHTS[at] * of[at];
    for (let order = 1; order <= HIGHEST; order++) {
      coefficients[order] += weighed * polynomials[order];
    }
  });
  return { of, coefficients };
}

/**
 * Covariance of two functions of standard normal draws, by the correlation r of these: Σ cₙ dₙ rⁿ over the
 * coefficients of both (Mehler’s expansion). The same holds of what some known draws make the functions be
 * on average, with the covariance of the draws’ conditional means for r. What orders beyond the highest
 * add up to at a correlation of 1 is counted with the next one.
 */
export function covarianceByCorrelation(
  one: HermiteSeries,
  other: HermiteSeries,
): (r: number) => number {
  const products = one.coefficients.map((c, order) => c * other.coefficients[order]);
  const beyond = covarianceOf(one.of, other.of) - products.reduce((sum, each) => sum + each, 0);
  return (r) => products.reduceRight((sum, each) => sum * r + each, beyond);
}
