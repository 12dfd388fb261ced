import { describe, expect, test } from 'vitest';
import { seemsToMeet } from '../../../models/analysis/find/sampler.ts';
import {
  ERROR_OF_A_LOOK,
  type Verdict,
  verdictSoFar,
} from '../../../models/analysis/find/verdict.ts';
import { atLeast, atMost } from '../../../models/statistics/binomial-tails.ts';

/** How often a look at so many futures gives a verdict where the chance is this one: over all counts that give it. */
const rateOf = (verdict: Verdict, futures: number, target: number, chance: number): number =>
  Array.from({ length: futures + 1 }, (_, met) => met)
    .filter((met) => verdictSoFar(met, futures, target) === verdict)
    .reduce(
      (sum, met) => sum + atLeast(met, futures, chance) - atLeast(met + 1, futures, chance),
      0,
    );

describe.each([
  [100, 0.9],
  [100, 0.5],
  [400, 0.8],
  [1000, 0.95],
])('a look at %i futures, with a target of %d', (futures, target) => {
  test('errs at most as often as it says where the chance is the target, and less often beyond it', () => {
    for (const [verdict, way] of [
      ['meets', -1],
      ['falls short', 1],
    ] as const) {
      const [at, beyond, farBeyond] = [0, 0.01, 0.03].map((gap) =>
        rateOf(verdict, futures, target, target + way * gap),
      );
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThanOrEqual(ERROR_OF_A_LOOK);
      expect(beyond).toBeLessThan(at);
      expect(farBeyond).toBeLessThan(beyond);
    }
  });

  test('gives a verdict from the first count that may: with one future less, or more, it would err too often', () => {
    const verdicts = Array.from({ length: futures + 1 }, (_, met) =>
      verdictSoFar(met, futures, target),
    );
    const least = verdicts.indexOf('meets');
    const most = verdicts.lastIndexOf('falls short');
    expect(atLeast(least - 1, futures, target)).toBeGreaterThan(ERROR_OF_A_LOOK);
    expect(atMost(most + 1, futures, target)).toBeGreaterThan(ERROR_OF_A_LOOK);
    expect(verdicts.slice(least)).toEqual(verdicts.slice(least).map(() => 'meets'));
    expect(verdicts.slice(0, most + 1)).toEqual(
      verdicts.slice(0, most + 1).map(() => 'falls short'),
    );
  });
});

test('a chance near the target is too close to tell, and goes by the side on which it was seen', () => {
  const [futures, target] = [10_000, 0.9];
  expect(verdictSoFar(target * futures, futures, target)).toBe('too close');
  const sample = { metCount: target * futures + 1, futures, verdict: 'too close' } as const;
  expect(seemsToMeet(sample, target)).toBe(true);
  expect(seemsToMeet({ ...sample, metCount: target * futures - 1 }, target)).toBe(false);
});
