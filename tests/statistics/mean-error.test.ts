import { expect, test } from 'vitest';
import { RandomStream } from '../../models/random/stream.ts';
import { chanceOf } from '../../models/statistics/chance.ts';
import {
  chanceError,
  chanceGapError,
  isOfFew,
  meanError,
} from '../../models/statistics/mean-error.ts';
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
  const [plus, minus] = [more, fewer].map((count) => count / futures);
  const usual = Math.sqrt((plus + minus - (plus - minus) ** 2) / (futures - 1));
  expect(chanceGapError(differences)).toBeGreaterThan(usual);
  expect(chanceGapError(differences) / usual).toBeLessThan(1.05);
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

/** How often two errors hold the mean of exponential draws to a power, in many studies; and the usual two errors. */
function heldOf(power: number, futures: number) {
  const studies = 2000;
  const truth = power === 1 ? 1 : 2;
  let [held, usualHeld] = [0, 0];
  for (let study = 0; study < studies; study++) {
    const stream = new RandomStream(futures, study);
    const values = of(futures, 0).map((_, at) => (-Math.log(stream.uniform(at, power))) ** power);
    const mean = values.reduce((sum, each) => sum + each, 0) / futures;
    const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    const usual = Math.sqrt(squares / (futures - 1) / futures);
    held += Number(Math.abs(mean - truth) <= 2 * meanError(values));
    usualHeld += Number(Math.abs(mean - truth) <= 2 * usual);
  }
  return { held: held / studies, usual: usualHeld / studies };
}

test.each([
  [1, 40],
  [1, 100],
  [1, 400],
  [2, 400],
])(
  'two errors of a mean hold it in about 95 of 100 studies where values are skewed (a draw of mean 1 to the power %i, %i futures)',
  (power, futures) => {
    const { held, usual } = heldOf(power, futures);
    expect(held).toBeGreaterThan(0.945);
    expect(held).toBeLessThan(0.985);
    expect(usual).toBeLessThan(held);
  },
);

test('the error of a mean is the usual one where values are not skewed', () => {
  const values = [1, 2, 3, 4, 5];
  expect(meanError(values)).toBeCloseTo(Math.sqrt(10 / 4 / 5), 12);
});

test('a mean that fewer than nine values make is told as resting on few', () => {
  const some = (count: number) => [...of(count, 1), ...of(1000 - count, 0)];
  expect(isOfFew(some(8))).toBe(true);
  expect(isOfFew(some(10))).toBe(false);
  expect(isOfFew(of(100, 3))).toBe(false);
});
