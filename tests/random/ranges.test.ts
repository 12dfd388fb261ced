import { expect, test } from 'vitest';
import { drawRange } from '../../models/parameters/draw-range.ts';
import { normalQuantile } from '../../models/random/normal-quantile.ts';
import { RandomStream } from '../../models/random/stream.ts';

const Z90 = 1.2815515655446004;

test.each([
  ['share', { value: 0.26, low: 0.2, high: 0.4 }],
  ['share', { value: 0.95, low: 0.8, high: 1 }],
  ['positive', { value: 40_000, low: 38_000, high: 45_000 }],
  ['real', { value: 0.0144, low: -0.0017, high: 0.0297 }],
] as const)(
  'a range holds 8 in 10 futures, with the value in the middle: %s %j',
  (scale, range) => {
    expect(drawRange(range, scale, -Z90)).toBeCloseTo(range.low, 9);
    expect(drawRange(range, scale, 0)).toBeCloseTo(range.value, 9);
    expect(drawRange(range, scale, Z90)).toBeCloseTo(range.high, 9);
    const stream = new RandomStream(8, 10);
    const draws = Array.from({ length: 20_000 }, (_, i) =>
      drawRange(range, scale, normalQuantile(stream.uniform(i, 0))),
    );
    const below = (x: number) => draws.filter((draw) => draw < x).length / draws.length;
    expect(Math.abs(below(range.low) - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / draws.length));
    expect(Math.abs(below(range.value) - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / draws.length));
    expect(Math.abs(below(range.high) - 0.9)).toBeLessThan(4 * Math.sqrt(0.09 / draws.length));
    expect(draws.every((draw) => scale !== 'share' || (draw >= 0 && draw <= 1))).toBe(true);
  },
);
