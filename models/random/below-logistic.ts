/** Steps of probability whose ends are known on the scale of x. */
const STEPS = 64;
/** Far more than rounding may move x by, far less than a step. */
const SLACK = 1e-9;

const logit = (share: number): number => Math.log(share / (1 - share));

/** For each step of a share: x above which its logistic lies above the whole step, and below which it lies under it. */
const SURELY_ABOVE = Float64Array.from({ length: STEPS }, (_, i) => logit((i + 1) / STEPS) + SLACK);
const SURELY_UNDER = Float64Array.from({ length: STEPS }, (_, i) => logit(i / STEPS) - SLACK);

/**
 * Whether p < most / (1 + e⁻ˣ), for p and `most` from 0 to 1. Mostly told without the exponential, which is needed only
 * where p lies close to what it gives: a sixty-fourth of `most`.
 */
export function isBelowLogistic(p: number, x: number, most: number): boolean {
  if (p >= most) return false;
  const step = Math.min(STEPS - 1, Math.floor((p / most) * STEPS));
  if (x > SURELY_ABOVE[step]) return true;
  if (x < SURELY_UNDER[step]) return false;
  return p < most / (1 + Math.exp(-x));
}
