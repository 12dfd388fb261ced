import { describe, expect, test } from 'vitest';
import { gammaCdf, gammaFunction } from '../../models/random/gamma.ts';
import { type Length, lengthAt, lengthTable, meanOf } from '../../models/random/length-table.ts';
import { normalCdf } from '../../models/random/normal-cdf.ts';
import { RandomStream } from '../../models/random/stream.ts';
import { kolmogorovP, UNLIKELY } from '../support/goodness-of-fit.ts';

const stream = new RandomStream(20, 26);
const DRAWS = 20_000;

const drawn = (length: Length): number[] => {
  const table = lengthTable(length);
  return Array.from({ length: DRAWS }, (_, i) => {
    stream.read(i, 1);
    return lengthAt(table, stream.words[0]);
  });
};

/** A Weibull of mean 1 and its cv, by its shape. */
const weibull = (shape: number) => {
  const mean = gammaFunction(1 + 1 / shape);
  const second = gammaFunction(1 + 2 / shape);
  return {
    cv: Math.sqrt(second / mean ** 2 - 1),
    cdf: (x: number) => -Math.expm1(-((x * mean) ** shape)),
  };
};
const lognormal = (cv: number) => {
  const variance = Math.log1p(cv * cv);
  return (x: number) =>
    x <= 0 ? 0 : normalCdf((Math.log(x) + variance / 2) / Math.sqrt(variance));
};
const bands = [
  { upToDays: 10, share: 0.26 },
  { upToDays: 45, share: 0.6 },
  { upToDays: 100, share: 0.14 },
];

const FAMILIES: readonly [string, Length, (x: number) => number][] = [
  ['exponential', { family: 'exponential', meanDays: 1 }, (x) => -Math.expm1(-x)],
  ...[0.05, 0.2, 1.3, 3].map((cv): [string, Length, (x: number) => number] => [
    `gamma of cv ${cv}`,
    { family: 'gamma', meanDays: 1, cv },
    (x) => gammaCdf(cv ** -2, x * cv ** -2),
  ]),
  ...[0.5, 2].map((cv): [string, Length, (x: number) => number] => [
    `lognormal of cv ${cv}`,
    { family: 'lognormal', meanDays: 1, cv },
    lognormal(cv),
  ]),
  ...[0.7, 2.5].map((shape): [string, Length, (x: number) => number] => [
    `Weibull of shape ${shape}`,
    { family: 'weibull', meanDays: 1, cv: weibull(shape).cv },
    weibull(shape).cdf,
  ]),
  [
    'bands',
    { family: 'bands', bands },
    // Days 1 to 10, 11 to 45 and 46 to 100: each day from half a day before it to half a day after.
    (x) => {
      const day = Math.max(0, x - 0.5);
      if (day <= 10) return (0.26 * day) / 10;
      if (day <= 45) return 0.26 + (0.6 * (day - 10)) / 35;
      return Math.min(1, 0.86 + (0.14 * (day - 45)) / 55);
    },
  ],
];

describe.each(FAMILIES)('%s lengths', (_, length, cdf) => {
  test('follow their law', () => {
    expect(kolmogorovP(drawn(length), cdf)).toBeGreaterThan(UNLIKELY);
  });

  test('have the mean given, to a thousandth', () => {
    const table = lengthTable(length);
    let sum = 0;
    const points = 1 << 20;
    for (let i = 0; i < points; i++) sum += lengthAt(table, (i << 12) + 2048);
    expect(sum / points / meanOf(length)).toBeCloseTo(1, 3);
  });

  test('rise with the word, so that one draw is longer where the mean is longer', () => {
    const table = lengthTable(length);
    let last = -1;
    for (let word = 0; word < 2 ** 32; word += 999_983) {
      const now = lengthAt(table, word);
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
    }
  });
});

test('bands whose shares were drawn from ranges count in proportion', () => {
  const drawnBands = bands.map(({ upToDays, share }) => ({ upToDays, share: share * 0.8 }));
  const table = lengthTable({ family: 'bands', bands: drawnBands });
  const whole = lengthTable({ family: 'bands', bands });
  for (const word of [0x10000000, 0x80000000, 0xc0000000, 0xf0000000]) {
    expect(lengthAt(table, word)).toBeCloseTo(lengthAt(whole, word), 9);
  }
  expect(meanOf({ family: 'bands', bands: drawnBands })).toBeCloseTo(
    meanOf({ family: 'bands', bands }),
    9,
  );
});
