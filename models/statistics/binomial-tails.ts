/** Exact tails of the binomial distribution, by summing its terms outwards from the one asked for. */

/** Chance of at least `successes` in `trials`, each with chance p strictly between 0 and 1. */
export function atLeast(successes: number, trials: number, p: number): number {
  if (successes <= 0) return 1;
  if (successes <= trials * p) return 1 - sumDown(successes - 1, trials, p);
  return sumDown(trials - successes, trials, 1 - p);
}

/** Chance of at most `successes` in `trials`, each with chance p strictly between 0 and 1. */
export const atMost = (successes: number, trials: number, p: number): number =>
  atLeast(trials - successes, trials, 1 - p);

/** Chance of at most k, for k below about the mean: the terms fall from k downwards. */
function sumDown(k: number, trials: number, p: number): number {
  let logTerm = k * Math.log(p) + (trials - k) * Math.log1p(-p);
  for (let i = 1; i <= k; i++) logTerm += Math.log((trials - k + i) / i);
  let term = Math.exp(logTerm);
  let sum = term;
  for (let j = k; j > 0 && term > sum * 1e-16; j--) {
    term *= (j * (1 - p)) / ((trials - j + 1) * p);
    sum += term;
  }
  return sum;
}
