import { expect, test } from 'vitest';
import type { Share } from '../../models/analysis/sensitivity/result.ts';
import { mostVariance } from '../../models/analysis/sensitivity/sides.ts';
import { middleEight, normalDraws } from '../support/middle-eight.ts';
import { inventedShares, type PayRange, twoPays } from './invented-outcome.ts';

/** Half an 80 % range in standard deviations. */
const END = 1.2815515655446004;
const SEEDS = 60;
const REPLICATIONS = 60;

/** A lognormal range: its ends that many times below and above its middle of 1. */
const times = (factor: number): PayRange => ({ low: 1 / factor, value: 1, high: factor });
const sdOfLog = (factor: number) => Math.log(factor) / END;
/** Mean of the square and square of the mean of a lognormal draw with a median of 1. */
const square = (sd: number) => Math.exp(2 * sd ** 2);
const meanSquared = (sd: number) => Math.exp(sd ** 2);
const lognormalVariance = (sd: number) => square(sd) - meanSquared(sd);

/** Within two stated errors in about 19 seeds of 20: no fewer than chance would have in 1 case of 400. */
function expectCovered(found: readonly (Share | null)[], truth: number) {
  const within = found.filter(
    (share) => share && Math.abs(share.value - truth) <= 2 * share.standardError + 1e-9,
  );
  const expected = 0.95 * SEEDS;
  expect(within.length).toBeGreaterThanOrEqual(expected - 3 * Math.sqrt(0.05 * expected));
}

function overSeeds(
  pays: readonly PayRange[],
  outcome: (values: readonly number[], luck: number) => number,
  r?: number,
) {
  const scenario = twoPays(pays, r);
  return Array.from({ length: SEEDS }, (_, at) =>
    inventedShares(scenario, outcome, `seed ${at}`, REPLICATIONS),
  );
}

/** Draws that stand for all of an input. */
const GRID = 100;
const sums = (first: readonly number[], second: readonly number[]): number[] =>
  first.flatMap((x) => second.map((y) => x + y));

const [wide, narrow] = [1.5, 1.3];
const [a, b] = [sdOfLog(wide), sdOfLog(narrow)];

test('of an outcome that adds up, shares are those of the drawn values, whatever their skew', () => {
  const luck = 0.3;
  const [first, second] = [a, b].map((sd) => normalDraws(GRID).map((z) => Math.exp(sd * z)));
  const [one, other] = [lognormalVariance(a), lognormalVariance(b)];
  const total = one + other + luck ** 2;
  const found = overSeeds([times(wide), times(narrow)], ([x, y], z) => x + y + luck * z);
  expectCovered(
    found.map(({ shares }) => shares[0]),
    one / total,
  );
  expectCovered(
    found.map(({ shares }) => shares[1]),
    other / total,
  );
  expectCovered(
    found.map(({ narrower }) => narrower[0]),
    1 - middleEight(second, luck) / middleEight(sums(first, second), luck),
  );
  expectCovered(
    found.map((each) => each.luck),
    luck ** 2 / total,
  );
  expectCovered(
    found.map(({ rest }) => rest),
    0,
  );
});

test('interplay is what a product varies by beyond its factors, without any luck', () => {
  const total = square(a) * square(b) - meanSquared(a) * meanSquared(b);
  const one = lognormalVariance(a) * meanSquared(b);
  const other = lognormalVariance(b) * meanSquared(a);
  const found = overSeeds([times(wide), times(narrow)], ([x, y]) => x * y);
  expectCovered(
    found.map(({ shares }) => shares[0]),
    one / total,
  );
  expectCovered(
    found.map(({ shares }) => shares[1]),
    other / total,
  );
  expectCovered(
    found.map(({ rest }) => rest),
    (total - one - other) / total,
  );
});

test('an influence that bends has all of its share: one that levels off, and one that steepens', () => {
  const luck = 0.2;
  const [one, other] = [a ** 2, lognormalVariance(b)];
  const total = one + other + luck ** 2;
  const found = overSeeds(
    [times(wide), times(narrow)],
    ([x, y], z) => Math.log(x) + 1 / y + luck * z,
  );
  expectCovered(
    found.map(({ shares }) => shares[0]),
    one / total,
  );
  expectCovered(
    found.map(({ shares }) => shares[1]),
    other / total,
  );
  expectCovered(
    found.map(({ rest }) => rest),
    0,
  );
});

test.each([-0.5, 0.6])(
  'skewed inputs with a correlation of %d share what they have in common',
  (r) => {
    const luck = 0.2;
    const common = Math.exp((a ** 2 + b ** 2) / 2) * (Math.exp(a * b * r) - 1);
    /** Variance of what an input with this deviation is on average, the other known. */
    const told = (sd: number) => meanSquared(sd) * (Math.exp((sd * r) ** 2) - 1);
    const together = lognormalVariance(a) + lognormalVariance(b) + 2 * common;
    const knowingOne = lognormalVariance(a) + told(b) + 2 * common;
    const knowingOther = lognormalVariance(b) + told(a) + 2 * common;
    const total = together + luck ** 2;
    const found = overSeeds([times(wide), times(narrow)], ([x, y], z) => x + y + luck * z, r);
    // Of each draw behind the second input, what the two add up to, as the first may then be.
    const ofAll = normalDraws(GRID).map((known) =>
      normalDraws(GRID).map(
        (z) => Math.exp(b * known) + Math.exp(a * (r * known + Math.sqrt(1 - r ** 2) * z)),
      ),
    );
    const knowing = (widths: readonly number[]) =>
      widths.reduce((sum, width) => sum + width, 0) / widths.length;
    expectCovered(
      found.map(({ shares }) => shares[0]),
      (knowingOne + together - knowingOther) / 2 / total,
    );
    expectCovered(
      found.map(({ narrower }) => narrower[1]),
      1 - knowing(ofAll.map((of) => middleEight(of, luck))) / middleEight(ofAll.flat(), luck),
    );
    expectCovered(
      found.map(({ rest }) => rest),
      0,
    );
  },
);

test('the most that an input may make is what it would if all it did were on one side of its middle', () => {
  const valueAt = (z: number) => 5 + (2 * z) / END;
  const variance = (1 / 2 - 1 / (2 * Math.PI)) / END ** 2;
  expect(mostVariance({ range: { low: 3, value: 5, high: 7 }, valueAt })).toBeCloseTo(variance, 8);
});
