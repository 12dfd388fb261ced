import { expect, test } from 'vitest';
import { type Length, lengthAt, lengthTable } from '../../models/random/length-table.ts';
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
  '$family lengths have the same days kept by cell as worked out each time',
  (length) => {
    const table = lengthTable(length);
    const scale = length.family === 'bands' ? 1 : length.meanDays;
    const kept = new WholeDays(table, scale);
    kept.keep();
    const stream = new RandomStream(...seedKey('whole days'));
    for (let i = 0; i < 40_000; i++) {
      stream.read(i, 0);
      const word = stream.words[0];
      const days = Math.max(1, Math.round(lengthAt(table, word) * scale));
      expect(kept.at(word)).toBe(Math.min(days, 1 << 20));
    }
  },
);
