import { expect, test } from 'vitest';
import { percentDone } from '../../../web/words/progress.ts';

/** What is told at each step, one after the other. */
const told = (steps: readonly (readonly [number, number])[]): number[] => {
  let last = 0;
  return steps.map(([done, total]) => {
    last = percentDone({ done, total }, last);
    return last;
  });
};

test('what is told of progress never falls, and is never the whole, though a search asks for more on the way', () => {
  const search = told([
    [0, 0],
    [100, 800],
    [800, 800],
    [800, 1600],
    [1599, 1600],
    [1600, 1600],
  ]);
  expect(search.toSorted((a, b) => a - b)).toEqual(search);
  expect(Math.max(...search)).toBeLessThan(100);
});

test('of a whole that is known a quarter is told once it is done, and another one begins anew', () => {
  const quarters = [0, 1, 2, 3].map((part) => percentDone({ done: part * 250, total: 1000 }));
  expect(quarters).toEqual([0, 1 / 4, 2 / 4, 3 / 4].map((share) => 100 * share));
  expect(percentDone({ done: 249, total: 1000 })).toBe(0);
  expect(percentDone({ done: 0, total: 0 }, 75)).toBe(0);
});
