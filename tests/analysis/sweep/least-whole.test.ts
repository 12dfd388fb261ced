import { expect, test } from 'vitest';
import { leastWhole } from '../../../models/analysis/sweep/least-whole.ts';

const MOST = 400;

/** Queues by number of people: straight, bending flat, a cliff, and one that falls below 0 at once. */
const FUNCTIONS: [string, (n: number) => number][] = [
  ['a straight fall', (n) => 37.3 - n],
  ['a steep fall that ends in a floor', (n) => Math.max(-20.5, 72 * (113.2 - n))],
  ['a slow fall', (n) => 3 - n / 100],
  ['a cliff', (n) => (n < 211 ? 1 : -1)],
  ['nothing to wait for', () => -0.5],
];

test.each(FUNCTIONS)(
  'the least number that is enough is found on %s, from any guess',
  async (_, f) => {
    let truth = 1;
    while (f(truth) > 0) truth++;
    for (const guess of [1, 30, truth, truth + 1, 250, MOST]) {
      for (const fall of [0.5, 60]) {
        let evaluations = 0;
        const found = await leastWhole(
          async (n) => {
            evaluations++;
            return f(n);
          },
          guess,
          fall,
          MOST,
        );
        expect(found?.n).toBe(truth);
        expect(found?.at).toBe(f(truth));
        expect(found?.below).toBe(truth > 1 ? f(truth - 1) : undefined);
        expect(evaluations).toBeLessThanOrEqual(20);
      }
    }
  },
);

test('a good guess and slope need two evaluations; a number beyond the most is not found', async () => {
  const tried: number[] = [];
  const straight = async (n: number) => {
    tried.push(n);
    return 70 * (113.2 - n);
  };
  await leastWhole(straight, 113, 70, MOST);
  expect(tried).toEqual([113, 114]);
  expect(await leastWhole(async () => 1, 10, 1, MOST)).toBeUndefined();
});
