import { expect, test } from 'vitest';
import { type Length, lengthAt, lengthTable, meanOf } from '../../models/random/length-table.ts';
import { seedKey } from '../../models/random/seed.ts';
import { RandomStream } from '../../models/random/stream.ts';
import { WholeDays } from '../../models/random/whole-days.ts';

const LENGTHS: readonly Length[] = [
  { family: 'lognormal', meanDays: 34, cv: 0.5 },
  { family: 'gamma', meanDays: 400, cv: 0.8 },
  { family: 'exponential', meanDays: 2 },
  { family: 'weibull', meanDays: 5000, cv: 3 },
  { family: 'fixed', meanDays: 0 },
  {
    family: 'bands',
    bands: [
      { upToDays: 10, share: 0.4 },
      { upToDays: 45, share: 0.6 },
    ],
  },
];

test.each(LENGTHS)(
  '$family lengths drawn often have the same days as worked out each time',
  (length) => {
    const table = lengthTable(length);
    const scale = length.family === 'bands' ? 1 : length.meanDays;
    const kept = new WholeDays(table, scale);
    const stream = new RandomStream(...seedKey('whole days'));
    for (let i = 0; i < 40_000; i++) {
      stream.read(i, 0);
      const word = stream.words[0];
      const days = Math.max(1, Math.round(lengthAt(table, word) * scale));
      expect(kept.at(word)).toBe(Math.min(days, 1 << 20));
    }
  },
);

test('the share of a band is that of its whole days, the last one included', () => {
  const shares = [0.25, 0.6, 0.15];
  const upToDays = [10, 45, 47];
  const bands = shares.map((share, i) => ({ upToDays: upToDays[i], share }));
  const length: Length = { family: 'bands', bands };
  const days = new WholeDays(lengthTable(length), 1);
  const points = 1 << 16;
  const counts = new Float64Array(49);
  for (let i = 0; i < points; i++) counts[days.at((i << 16) + 32_768)] += 1 / points;
  const within = (from: number, to: number) =>
    counts.slice(from, to + 1).reduce((sum, share) => sum + share, 0);
  // Quantiles are read straight between 4,096 steps, so that a cell at an edge may be shared.
  const cell = 1 / 4096;
  expect(Math.abs(within(1, 10) - 0.25)).toBeLessThan(cell);
  expect(Math.abs(within(11, 45) - 0.6)).toBeLessThan(cell);
  expect(Math.abs(within(46, 47) - 0.15)).toBeLessThan(cell);
  expect(within(1, 47)).toBeCloseTo(1, 9);
  // All days of a band alike.
  for (const day of [1, 10]) expect(Math.abs(counts[day] - 0.025)).toBeLessThan(cell);
  for (const day of [46, 47]) expect(Math.abs(counts[day] - 0.075)).toBeLessThan(cell);
  const mean = counts.reduce((sum, share, day) => sum + share * day, 0);
  expect(mean).toBeCloseTo(meanOf(length), 2);
  expect(meanOf(length)).toBeCloseTo(0.25 * 5.5 + 0.6 * 28 + 0.15 * 46.5, 9);
});
