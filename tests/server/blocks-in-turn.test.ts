import { expect, it } from 'vitest';
import { BLOCK_SIZE } from '../../models/index.ts';
import { blocksInTurn } from '../../server/runs/blocks-in-turn.ts';

const futures = (blocks: Iterable<{ first: number; count: number; partners: boolean }>) =>
  [...blocks].flatMap(({ first, count, partners }) =>
    Array.from(
      { length: count },
      (_, place) => `${partners ? 'partner' : 'future'} ${first + place}`,
    ),
  );

const numbered = (word: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${word} ${place}`);

it.each([1, 4, 5, 6, 23])(
  'every one of %i futures is in one block, in order, then their partners',
  (n) => {
    expect(futures(blocksInTurn({ replications: n, split: true }))).toEqual([
      ...numbered('future', n),
      ...numbered('partner', n),
    ]);
  },
);

it('the first futures stand alone, so that threads share what is shown first', () => {
  const sizes = [...blocksInTurn({ replications: 3 * BLOCK_SIZE })].map(({ count }) => count);
  expect(sizes).toEqual([...Array(BLOCK_SIZE).fill(1), BLOCK_SIZE, BLOCK_SIZE]);
});

it('in haste no more than the least are begun once time is over', () => {
  const order = { replications: 40, haste: { milliseconds: 0, least: 12 } };
  expect(futures(blocksInTurn(order))).toEqual(numbered('future', 12));
});

it('in haste all are begun while there is time', () => {
  const order = { replications: 40, haste: { milliseconds: 600_000, least: 12 } };
  expect(futures(blocksInTurn(order))).toEqual(numbered('future', 40));
});
