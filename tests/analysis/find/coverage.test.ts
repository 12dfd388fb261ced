import { expect, test } from 'vitest';
import { FIRST_LOOK } from '../../../models/analysis/find/sampler.ts';
import { verdictSoFar } from '../../../models/analysis/find/verdict.ts';
import { HOLDS_WORDS } from '../../../models/analysis/find/words.ts';
import { wilson } from '../../../models/statistics/wilson.ts';

const MOST = 2000;

/** Chances of 0 to n successes in n futures. */
function binomial(n: number, p: number): number[] {
  const logFactorial = [0];
  for (let i = 1; i <= n; i++) logFactorial[i] = logFactorial[i - 1] + Math.log(i);
  return Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(
      logFactorial[n] -
        logFactorial[k] -
        logFactorial[n - k] +
        k * Math.log(p) +
        (n - k) * Math.log1p(-p),
    ),
  );
}

/** How often the range of a chance p holds it, by every way in which the looks at it may go. */
function coverage(p: number, target: number): number {
  let open = new Map(binomial(FIRST_LOOK, p).map((chance, met) => [met, chance]));
  let held = 0;
  for (let futures = FIRST_LOOK; ; ) {
    const undecided = new Map<number, number>();
    for (const [met, chance] of open) {
      if (futures < MOST && verdictSoFar(met, futures, target) === undefined) {
        undecided.set(met, chance);
        continue;
      }
      const { low, high } = wilson(met, futures);
      if (low <= p && p <= high) held += chance;
    }
    if (undecided.size === 0) return held;
    const more = Math.min(futures, MOST - futures);
    const then = binomial(more, p);
    open = new Map();
    for (const [met, chance] of undecided) {
      for (const [k, each] of then.entries()) {
        open.set(met + k, (open.get(met + k) ?? 0) + chance * each);
      }
    }
    futures += more;
  }
}

const NEAR = [0.005, 0.01, 0.02, 0.03];

test.each([0.5, 0.7, 0.9])(
  'ranges hold the chance as often as is said, near a target of %s and far from it',
  (target) => {
    const near = NEAR.flatMap((away) => [target - away, target + away]);
    const held = near.map((p) => coverage(p, target));
    expect(HOLDS_WORDS).toBe('in about 95 of 100, near the target in about 9 of 10');
    expect(Math.round(10 * Math.min(...held))).toBe(9);
    const far = Array.from({ length: 10 }, (_, i) => target - 0.2 - i / 100);
    const mean = far.reduce((sum, p) => sum + coverage(p, target), 0) / far.length;
    expect(Math.abs(mean - 0.95)).toBeLessThan(0.01);
  },
);
