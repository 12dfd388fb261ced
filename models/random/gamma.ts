import { gammaln } from 'simple-statistics';

const CONVERGED = 1e-15;

/** Regularised lower incomplete gamma function P(shape, x): series below shape + 1, continued fraction above. */
export function gammaCdf(shape: number, x: number): number {
  if (x <= 0) return 0;
  const scale = Math.exp(shape * Math.log(x) - x - gammaln(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = shape + 1; term > sum * CONVERGED; n++) {
      term *= x / n;
      sum += term;
    }
    return sum * scale;
  }
  // Lentz's evaluation of the continued fraction for the upper function.
  let b = x + 1 - shape;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 1000; i++) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < CONVERGED) break;
  }
  return 1 - scale * fraction;
}

const gammaDensity = (shape: number, x: number): number =>
  Math.exp((shape - 1) * Math.log(x) - x - gammaln(shape));

/**
 * Quantiles of a gamma of mean 1 at increasing probabilities, each found by Newton's method within
 * brackets, beginning at the one before.
 */
export function gammaQuantiles(shape: number, probabilities: readonly number[]): Float64Array {
  const quantiles = new Float64Array(probabilities.length);
  let low = 0;
  let guess = Math.exp((Math.log(Math.max(probabilities[0], 1e-12)) + gammaln(shape + 1)) / shape);
  probabilities.forEach((p, index) => {
    if (p <= 0) return;
    let high = Math.max(2 * guess, shape) + 1e-300;
    while (gammaCdf(shape, high) < p) high *= 2;
    let x = Math.min(Math.max(guess, low), high);
    let floor = low;
    for (let step = 0; step < 200; step++) {
      const error = gammaCdf(shape, x) - p;
      if (error > 0) high = x;
      else floor = x;
      const next = x - error / gammaDensity(shape, x);
      const bounded = next > floor && next < high ? next : (floor + high) / 2;
      const moved = Math.abs(bounded - x);
      x = bounded;
      if (moved <= 1e-12 * x) break;
    }
    low = x;
    guess = x;
    quantiles[index] = x / shape;
  });
  return quantiles;
}

/** Γ(x) for x > 0. */
export const gammaFunction = (x: number): number => Math.exp(gammaln(x));
