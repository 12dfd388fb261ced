import { expect, test } from 'vitest';
import { inRounds } from '../../../tools/bench/rounds.ts';

test('things are measured in turn, once in each round', async () => {
  const order: string[] = [];
  const measure = (name: string) => async () => order.push(name);
  const values = await inRounds(3, { ours: measure('ours'), theirs: measure('theirs') });
  expect(order).toEqual(['ours', 'theirs', 'ours', 'theirs', 'ours', 'theirs']);
  expect(values).toEqual({ ours: [1, 3, 5], theirs: [2, 4, 6] });
});
