import { expect, test } from 'vitest';
import { RandomStream } from '../../models/random/stream.ts';
import { pairedChanceGap } from '../../models/statistics/paired-chance.ts';

const FUTURES = 100;
const column = (met: (future: number) => boolean): number[] =>
  Array.from({ length: FUTURES }, (_, future) => Number(met(future)));

test('chances of the same futures differ by what those gain and lose that change sides', () => {
  const first = column((future) => future < 60);
  const second = column((future) => future >= 10 && future < 75);
  const gap = pairedChanceGap(first, second);
  expect(gap?.mean).toBeCloseTo((15 - 10) / FUTURES, 12);
});

test('the error is that of the differences where many futures change sides', () => {
  const stream = new RandomStream(5, 11);
  const experiments = Array.from({ length: 2000 }, (_, experiment) => {
    const uniform = (future: number, place: number) =>
      stream.uniform(experiment * FUTURES + future, place);
    const first = column((future) => uniform(future, 0) < 0.4);
    // Those that met it mostly still do.
    const second = column((future) =>
      uniform(future, 1) < 0.6 ? first[future] === 1 : uniform(future, 2) < 0.5,
    );
    return pairedChanceGap(first, second) ?? { mean: Number.NaN, standardError: Number.NaN };
  });
  const mean = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0) / of.length;
  const centre = mean(experiments.map((gap) => gap.mean));
  const spread = Math.sqrt(mean(experiments.map((gap) => (gap.mean - centre) ** 2)));
  const told = mean(experiments.map((gap) => gap.standardError));
  // The spread of so many experiments is itself known to 1 / √(2 × experiments), 1.6 %.
  expect(Math.abs(told / spread - 1)).toBeLessThan(0.05);
});

test('the error is not 0 where all agree, and a future or two do not make a difference', () => {
  const all = column(() => true);
  expect(pairedChanceGap(all, all)).toEqual({ mean: 0, standardError: Math.SQRT2 / (FUTURES + 2) });
  for (const [changed, told] of [
    [2, false],
    [10, true],
  ] as const) {
    const gap = pairedChanceGap(
      all,
      column((future) => future >= changed),
    );
    expect(Math.abs(gap?.mean ?? 0) > 2 * (gap?.standardError ?? 0)).toBe(told);
  }
});

test('pairs in which either has no value are passed over', () => {
  const none = Number.NaN;
  expect(pairedChanceGap([1, none, 0, 1], [0, 1, none, 1])).toEqual(
    pairedChanceGap([1, 1], [0, 1]),
  );
  expect(pairedChanceGap([none], [1])).toBeUndefined();
});
