import { expect, test } from 'vitest';
import { countAt, countTable } from '../../models/random/count-table.ts';
import { gammaFunction } from '../../models/random/gamma.ts';
import { RandomStream } from '../../models/random/stream.ts';
import { chiSquareP, UNLIKELY } from '../support/goodness-of-fit.ts';

const DRAWS = 40_000;
const stream = new RandomStream(3, 14);

function poisson(mean: number): (n: number) => number {
  return (n) => Math.exp(n * Math.log(mean) - mean) / gammaFunction(n + 1);
}
function negativeBinomial(mean: number, k: number): (n: number) => number {
  return (n) =>
    (gammaFunction(n + k) / gammaFunction(k) / gammaFunction(n + 1)) *
    (k / (k + mean)) ** k *
    (mean / (k + mean)) ** n;
}

test.each([
  ['Poisson of mean 0.3', 0.3, Number.POSITIVE_INFINITY],
  ['Poisson of mean 12', 12, Number.POSITIVE_INFINITY],
  ['negative binomial of mean 4 and k 2', 4, 2],
  ['negative binomial of mean 4 and k 0.5', 4, 0.5],
  ['negative binomial of mean 0.2 and k 0.05', 0.2, 0.05],
])('%s: counts follow their law', (_, mean, k) => {
  const chance = Number.isFinite(k) ? negativeBinomial(mean, k) : poisson(mean);
  const table = countTable(mean, k);
  const seen = new Map<number, number>();
  for (let i = 0; i < DRAWS; i++) {
    const n = countAt(table, stream.uniform(i, Math.round(mean * 100)));
    seen.set(n, (seen.get(n) ?? 0) + 1);
  }
  const counts: number[] = [];
  const expected: number[] = [];
  let [tail, tailExpected] = [DRAWS, DRAWS];
  for (let n = 0; tailExpected - DRAWS * chance(n) > 10 && n < 100; n++) {
    if (DRAWS * chance(n) < 10) continue;
    counts.push(seen.get(n) ?? 0);
    expected.push(DRAWS * chance(n));
    tail -= seen.get(n) ?? 0;
    tailExpected -= DRAWS * chance(n);
  }
  expect(chiSquareP([...counts, tail], [...expected, tailExpected])).toBeGreaterThan(UNLIKELY);
});

test.each([
  [0.001, Number.POSITIVE_INFINITY],
  [800, Number.POSITIVE_INFINITY],
  [800, 3],
  [50, 0.05],
])('a table of mean %d and k %d has that mean and the variance mean + mean²/k', (mean, k) => {
  const { lowest, cumulative } = countTable(mean, k);
  let [first, second, below] = [0, 0, 0];
  cumulative.forEach((upTo, i) => {
    first += (upTo - below) * (lowest + i);
    second += (upTo - below) * (lowest + i) ** 2;
    below = upTo;
  });
  expect(first / mean).toBeCloseTo(1, 6);
  expect((second - first ** 2) / (mean + mean ** 2 / k)).toBeCloseTo(1, 6);
});

test('no referrals are expected where none come', () => {
  expect(countAt(countTable(0, 2), 0.999999)).toBe(0);
});

test('of one draw, more come where more are expected', () => {
  const tables = [1, 2, 5, 20].map((mean) => countTable(mean, 3));
  for (let i = 1; i < 100; i++) {
    const counts = tables.map((table) => countAt(table, i / 100));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  }
});
