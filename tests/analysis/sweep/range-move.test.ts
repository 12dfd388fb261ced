import { describe, expect, test } from 'vitest';
import {
  chanceGap,
  isBeyond,
  numberGap,
  type RangeMove,
  rangeMove,
} from '../../../models/analysis/sweep/range-move.ts';
import { normalQuantile } from '../../../models/random/normal-quantile.ts';
import { RandomStream } from '../../../models/random/stream.ts';

const FUTURES = 50;
/** What luck adds to every value of the same future; and a little that it adds to one value alone. */
const luck = Array.from({ length: FUTURES }, (_, future) => 100 * Math.sin(future));
const own = (place: number) =>
  Array.from({ length: FUTURES }, (_, future) => Math.sin(7 * future + 13 * place));
const around = (means: readonly number[]): number[][] =>
  means.map((mean, place) => own(place).map((noise, future) => mean + luck[future] + noise));
const moved = (move: RangeMove | undefined) => move && isBeyond(move.change);
const NO_VALUES = Array.from({ length: FUTURES }, () => Number.NaN);

describe('what moves over a range', () => {
  test('is told from differences of the same futures, far below what either end is known to', () => {
    const move = rangeMove(around([10, 11, 12]), numberGap);
    expect(move).toMatchObject({ first: 0, last: 2 });
    expect(moved(move)).toBe(true);
    expect(move?.change.mean).toBeCloseTo(2, 0);
    expect(moved(rangeMove(around([10, 10, 10]), numberGap))).toBe(false);
  });

  test('has a lowest or a highest between its ends where that is beyond noise', () => {
    const ends = { lowest: undefined, highest: undefined };
    expect(rangeMove(around([10, 4, 6, 12]), numberGap)).toMatchObject({ ...ends, lowest: 1 });
    expect(rangeMove(around([10, 12, 20, 10]), numberGap)).toMatchObject({ ...ends, highest: 2 });
    expect(rangeMove(around([10, 10, 10, 10]), numberGap)).toMatchObject(ends);
    // On the way from one end to the other is no extreme.
    expect(rangeMove(around([10, 12, 16, 20]), numberGap)).toMatchObject(ends);
  });

  test('names the others between its ends that cannot be told from an extreme', () => {
    const ends = { asLow: [], asHigh: [] };
    const two = rangeMove(around([10, 4, 4, 12]), numberGap);
    expect(new Set([two?.lowest, ...(two?.asLow ?? [])])).toEqual(new Set([1, 2]));
    expect(rangeMove(around([10, 4, 6, 12]), numberGap)).toMatchObject(ends);
    const same = around([10, 4, 12]);
    const twice = rangeMove([same[0], same[1], same[1], same[1], same[2]], numberGap);
    expect(twice).toMatchObject({ lowest: 1, asLow: [2, 3], asHigh: [] });
    expect(rangeMove(around([10, 12, 12, 12]), numberGap)).toMatchObject(ends);
  });

  test('has an extreme by luck alone in fewer than one in twenty ranges of 16 equal values', () => {
    const ranges = 200;
    const found = Array.from({ length: ranges }, (_, range) => {
      const stream = new RandomStream(range, 11);
      const columns = Array.from({ length: 16 }, (__, place) =>
        luck.map((shared, future) => shared + normalQuantile(stream.uniform(future, place))),
      );
      return rangeMove(columns, numberGap);
    });
    const turned = found.filter((move) => move?.lowest ?? move?.highest);
    expect(turned.length / ranges).toBeLessThan(0.05);
  });

  test('begins and ends where there is a value, and is none where fewer than two have one', () => {
    const [low, high] = around([10, 14]);
    expect(rangeMove([NO_VALUES, low, high], numberGap)).toMatchObject({ first: 1, last: 2 });
    expect(rangeMove([NO_VALUES, low], numberGap)).toBeUndefined();
  });

  test('is none where too few futures have a value at both ends, by however much these differ', () => {
    const [low, high] = around([10, 40]);
    const known = (count: number) => high.map((value, at) => (at < count ? value : Number.NaN));
    expect(rangeMove([low, known(3)], numberGap)).toBeUndefined();
    expect(moved(rangeMove([low, known(FUTURES / 2)], numberGap))).toBe(true);
  });

  test('may be a chance, which a dip in the middle moves though its ends agree', () => {
    const met = (share: number) =>
      Array.from({ length: FUTURES }, (_, future) => Number(future < share * FUTURES));
    const dip = rangeMove([met(1), met(0.4), met(1)], chanceGap);
    expect(dip).toMatchObject({ lowest: 1, highest: undefined });
    expect(moved(dip)).toBe(false);
    expect(moved(rangeMove([met(1), met(0.98)], chanceGap))).toBe(false);
    expect(moved(rangeMove([met(1), met(0.6)], chanceGap))).toBe(true);
  });
});
