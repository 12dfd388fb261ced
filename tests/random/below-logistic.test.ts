import { expect, test } from 'vitest';
import { isBelowLogistic } from '../../models/random/below-logistic.ts';
import { seedKey } from '../../models/random/seed.ts';
import { RandomStream } from '../../models/random/stream.ts';

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const isBelow = (p: number, x: number, most: number) => p < most / (1 + Math.exp(-x));

test('is told as by the formula, wherever p lies', () => {
  const stream = new RandomStream(...seedKey('logistic'));
  for (let i = 0; i < 100_000; i++) {
    const p = stream.uniform(i, 0);
    const x = 24 * (stream.uniform(i, 1) - 0.5);
    const most = i % 2 === 0 ? 1 : stream.uniform(i, 2);
    expect(isBelowLogistic(p, x, most)).toBe(isBelow(p, x, most));
  }
});

test('is told as by the formula where p is next to what it gives', () => {
  for (const most of [1, 0.7, 1 / 3]) {
    for (let i = -300; i <= 300; i++) {
      const x = i / 25;
      const edge = most * logistic(x);
      for (const by of [-1e-9, -1e-15, 0, 1e-15, 1e-9]) {
        const p = Math.min(1, Math.max(0, edge * (1 + by)));
        expect(isBelowLogistic(p, x, most), `${p} of ${most} at ${x}`).toBe(isBelow(p, x, most));
      }
    }
    for (let step = 0; step <= 64; step++) {
      const share = step / 64;
      const x = Math.log(share / (1 - share));
      for (const moved of [x - 1e-12, x, x + 1e-12])
        expect(isBelowLogistic(share * most, moved, most)).toBe(isBelow(share * most, moved, most));
    }
  }
});

test('never and always, and nothing to be below', () => {
  for (const p of [0, 0.3, 1 - 2 ** -33]) {
    expect(isBelowLogistic(p, Number.NEGATIVE_INFINITY, 1)).toBe(false);
    expect(isBelowLogistic(p, Number.POSITIVE_INFINITY, 1)).toBe(true);
    expect(isBelowLogistic(p, 5, 0)).toBe(false);
  }
});
