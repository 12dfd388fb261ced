import { expect, test } from 'vitest';
import { chanceOf } from '../../models/statistics/chance.ts';
import { wilson } from '../../models/statistics/wilson.ts';
import { ERRORS_EITHER_WAY } from '../../models/units.ts';

/** How often a chance lies within two errors of what so many futures show of it: exact, by the binomial law. */
function held(chance: number, futures: number): number {
  const odds = Math.log(chance / (1 - chance));
  let logWeight = futures * Math.log1p(-chance);
  let sum = 0;
  for (let met = 0; met <= futures; met++) {
    const { probability, standardError } = chanceOf(met, futures);
    const isHeld = Math.abs(probability - chance) <= ERRORS_EITHER_WAY * standardError;
    if (isHeld) sum += Math.exp(logWeight);
    logWeight += Math.log((futures - met) / (met + 1)) + odds;
  }
  return sum;
}

test.each([10, 15, 20, 40, 100, 400])(
  'of %i futures, two errors hold whatever chance there is in 92 of 100 studies or more',
  (futures) => {
    const chances = Array.from({ length: 499 }, (_, at) => (at + 1) / 500);
    const worst = Math.min(...chances.map((chance) => held(chance, futures)));
    expect(worst).toBeGreaterThan(0.92);
  },
);

test.each([10, 40, 200, 1000])(
  'what none of %i futures show may be as likely as the rule of three says, and hardly likelier',
  (futures) => {
    // The largest chance of which nothing is seen in one study of twenty, and in one of sixty.
    const [bound, farther] = [1 / 20, 1 / 60].map((missed) => 1 - missed ** (1 / futures));
    for (const met of [0, futures]) {
      const within = ERRORS_EITHER_WAY * chanceOf(met, futures).standardError;
      expect(within).toBeGreaterThan(bound);
      expect(within).toBeLessThan(farther);
    }
  },
);

test('two errors reach to the farther end of Wilson’s range', () => {
  for (const [met, futures] of [
    [0, 20],
    [3, 20],
    [37, 40],
    [500, 1000],
  ]) {
    const { low, high } = wilson(met, futures, ERRORS_EITHER_WAY);
    const { probability, standardError } = chanceOf(met, futures);
    const farther = Math.max(high - probability, probability - low);
    expect(ERRORS_EITHER_WAY * standardError).toBeCloseTo(farther, 12);
  }
});
