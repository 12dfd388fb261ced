import { expect, test } from 'vitest';
import { chanceOf } from '../../models/statistics/chance.ts';
import { chanceError, chanceGapError, meanError } from '../../models/statistics/mean-error.ts';
import { pairedGap } from '../../models/statistics/paired-gap.ts';

const of = (count: number, value: number): number[] => new Array<number>(count).fill(value);

test('the error of a mean is that of a gap against nothing, and passes over what is not there', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  const gap = pairedGap(of(values.length, 0), values);
  expect(meanError(values)).toBeCloseTo(gap?.standardError ?? 0, 12);
  expect(meanError([...values, Number.NaN])).toBe(meanError(values));
  expect(meanError([7])).toBe(0);
});

test.each([
  [0, 100],
  [100, 100],
  [59, 100],
  [1, 20],
])('a chance of %i in %i has the error that it has in every other answer', (met, futures) => {
  const values = [...of(met, 1), ...of(futures - met, 0)];
  expect(chanceError(values)).toBeCloseTo(chanceOf(met, futures).standardError, 12);
});

/** The larger of two chances, where only the futures of that one differ from the other’s, is below this with 95 % confidence. */
const ruleOfThree = (futures: number): number => -Math.log(0.05) / futures;

test.each([20, 100, 400, 2000])(
  'where all of %i futures agree, two errors of the gap are near the rule of three',
  (futures) => {
    const bound = 2 * chanceGapError(of(futures, 0));
    expect(bound).toBeCloseTo((2 * Math.SQRT2) / (futures + 2), 12);
    expect(bound / ruleOfThree(futures)).toBeGreaterThan(0.85);
    expect(bound / ruleOfThree(futures)).toBeLessThan(1);
  },
);

test('where futures disagree the error is that of Bonett and Price, and nears the usual one with more of them', () => {
  const [more, fewer, futures] = [30, 10, 400];
  const differences = [...of(more, 1), ...of(fewer, -1), ...of(futures - more - fewer, 0)];
  const [up, down] = [more, fewer].map((count) => (count + 1) / (futures + 2));
  const variance = (up + down - (up - down) ** 2) / (futures + 2);
  expect(chanceGapError(differences)).toBeCloseTo(Math.sqrt(variance), 12);
  expect(chanceGapError(differences)).toBeGreaterThan(meanError(differences));
  expect(chanceGapError(differences) / meanError(differences)).toBeLessThan(1.05);
});

test('two errors hold a rare gap of chances about as often as they promise, where the usual ones do not', () => {
  // Exact: of 100 futures so many differ, all the same way, with the chances of a binomial.
  const futures = 100;
  const held = (chance: number, errorOf: (differences: number[]) => number): number => {
    let weight = (1 - chance) ** futures;
    let sum = 0;
    for (let differ = 0; differ <= futures; differ++) {
      const differences = [...of(differ, 1), ...of(futures - differ, 0)];
      if (Math.abs(differ / futures - chance) <= 2 * errorOf(differences)) sum += weight;
      weight *= ((futures - differ) / (differ + 1)) * (chance / (1 - chance));
    }
    return sum;
  };
  for (const chance of [0.005, 0.01, 0.02, 0.03]) {
    expect(held(chance, chanceGapError), String(chance)).toBeGreaterThan(0.9);
  }
  expect(held(0.01, meanError)).toBeLessThan(0.7);
});
