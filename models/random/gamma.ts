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
 * Quantiles of a gamma of mean 1 at increasing probabilities: each by Newton's method, begun where the
 * density at the one before points to, and by halving where Newton's step leaves what is possible.
 */
export function gammaQuantiles(shape: number, probabilities: readonly number[]): Float64Array {
  if (shape === 1) return Float64Array.from(probabilities, (p) => -Math.log1p(-p));
  const quantiles = new Float64Array(probabilities.length);
  let below = { p: 0, x: 0 };
  probabilities.forEach((p, index) => {
    if (p <= 0) return;
    const start =
      below.x > 0
        ? below.x + (p - below.p) / gammaDensity(shape, below.x)
        : Math.exp((Math.log(p) + gammaln(shape + 1)) / shape);
    const x = quantileFrom(shape, p, below.x, start);
    below = { p, x };
    quantiles[index] = x / shape;
  });
  return quantiles;
}

/** The quantile at p, known to lie above `floor`, from a starting value. */
function quantileFrom(shape: number, p: number, floor: number, start: number): number {
  let low = floor;
  let high = Number.POSITIVE_INFINITY;
  let x = start;
  for (let step = 0; step < 200; step++) {
    const error = gammaCdf(shape, x) - p;
    if (error > 0) high = x;
    else low = x;
    const next = x - error / gammaDensity(shape, x);
    // Where hardly any density is, a step of Newton's leads out of all bounds: never beyond twice as far.
    const isBounded = high < Number.POSITIVE_INFINITY;
    const farthest = isBounded ? high : 2 * x;
    const otherwise = isBounded ? (low + high) / 2 : farthest;
    const bounded = next > low && next < farthest ? next : otherwise;
    const moved = Math.abs(bounded - x);
    x = bounded;
    if (moved <= 1e-11 * x) break;
  }
  return x;
}

/** Γ(x) for x > 0. */
export const gammaFunction = (x: number): number => Math.exp(gammaln(x));
