import { describe, expect, test } from 'vitest';
import { type Length, lengthTable, scaleOf } from '../../models/random/length-table.ts';
import { normalCdf } from '../../models/random/normal-cdf.ts';
import { RandomStream } from '../../models/random/stream.ts';
import { WholeDays } from '../../models/random/whole-days.ts';
import { chiSquareP, UNLIKELY } from '../support/goodness-of-fit.ts';
import { chancesOfDays, gammaLaw, meanOverDays } from '../support/whole-days.ts';

const daysOf = (length: Length) => new WholeDays(lengthTable(length), scaleOf(length));

const LONGEST = 6000;
const variance = Math.log1p(0.9 ** 2);
const bands = [
  { upToDays: 3, share: 0.6 },
  { upToDays: 20, share: 0.4 },
];

const LENGTHS: readonly [string, Length, (days: number) => number][] = [
  ['fixed at 1', { family: 'fixed', meanDays: 0.3 }, (x) => Number(x >= 0.3)],
  ['fixed at 90', { family: 'fixed', meanDays: 90.4 }, (x) => Number(x >= 90.4)],
  [
    'exponential, mean 2',
    { family: 'exponential', meanDays: 2 },
    (x) => -Math.expm1(-Math.max(0, x) / 2),
  ],
  [
    'exponential, mean 250',
    { family: 'exponential', meanDays: 250 },
    (x) => -Math.expm1(-Math.max(0, x) / 250),
  ],
  ['gamma, mean 2, cv 0.5', { family: 'gamma', meanDays: 2, cv: 0.5 }, gammaLaw(2, 0.5)],
  ['gamma, mean 105, cv 1.5', { family: 'gamma', meanDays: 105, cv: 1.5 }, gammaLaw(105, 1.5)],
  [
    'lognormal, mean 6, cv 0.9',
    { family: 'lognormal', meanDays: 6, cv: 0.9 },
    (x) => normalCdf((Math.log(x / 6) + variance / 2) / Math.sqrt(variance)),
  ],
  [
    'bands',
    { family: 'bands', bands },
    (x) => {
      const days = Math.max(0, Math.min(20, x - 0.5));
      return days <= 3 ? (0.6 * days) / 3 : 0.6 + (0.4 * (days - 3)) / 17;
    },
  ],
];

/** Of lengths to the nearest thousandth, as tables have them. */
const PLACES = 3;

describe.each(LENGTHS)('stays of lengths %s', (_, length, cdf) => {
  const chances = chancesOfDays(cdf, LONGEST);

  test.each([0, 1e-12, 0.0009, 0.02, 1.5])(
    'where a hazard of %d comes first, last as the sum over days says, and as many end',
    (hazard) => {
      const stays = daysOf(length).stays(hazard);
      // A day is lived where the stay has not ended before it, and no morning since the first brought a drop-out.
      const stay = meanOverDays(chances, (days) => {
        let sum = 0;
        for (let day = 0; day < days; day++) sum += Math.exp(-hazard * day);
        return sum;
      });
      const ended = meanOverDays(chances, (days) => Math.exp(-hazard * days));
      expect(stays.meanDays / stay).toBeCloseTo(1, PLACES);
      expect(stays.endedShare).toBeCloseTo(ended, PLACES);
    },
  );

  test.each([0, 0.0009, 0.1])(
    'met on an evening, with a hazard of %d, have as many days behind and before them as a steady past leaves',
    (hazard) => {
      const stays = daysOf(length).stays(hazard);
      const stream = new RandomStream(20, 27);
      const DRAWS = 40_000;
      const edges = [0, 1, 2, 3, 5, 8, 13, 21, 40, 80, 160, 320, LONGEST];
      const counted = () => new Array<number>(edges.length - 1).fill(0);
      const [left, since, leftExpected, sinceExpected] = [0, 1, 2, 3].map(counted);
      const bin = (days: number) => edges.findIndex((edge) => days < edge) - 1;
      for (let i = 0; i < DRAWS; i++) {
        stream.read(i, 3);
        const days = stays.at(stream.words[0], stream.words[1]);
        left[bin(days)]++;
        since[bin(stays.daysAgo - 1)]++;
      }
      let all = 0;
      for (let days = 1; days <= LONGEST; days++) {
        if (chances[days] === 0) continue;
        for (let evening = 0; evening < days; evening++) {
          const weight = chances[days] * Math.exp(-hazard * evening);
          all += weight;
          sinceExpected[bin(evening)] += weight;
          leftExpected[bin(days - 1 - evening)] += weight;
        }
      }
      for (const [seen, expected] of [
        [left, leftExpected],
        [since, sinceExpected],
      ]) {
        const scaled = expected.map((weight) => (weight * DRAWS) / all);
        // Bins of hardly any are left out.
        const told = scaled.map((count) => count >= 5);
        expect(seen.reduce((sum, count, i) => sum + (told[i] ? 0 : count), 0)).toBeLessThan(60);
        const [is, of] = [seen, scaled].map((counts) => counts.filter((__, i) => told[i]));
        if (of.length > 1) expect(chiSquareP(is, of)).toBeGreaterThan(UNLIKELY);
        else expect(is).toEqual([DRAWS]);
      }
    },
  );
});

test('what is left rises with the word, and lasts as long as the whole less what is behind', () => {
  const stays = daysOf({ family: 'fixed', meanDays: 40 }).stays(0.05);
  let last = 0;
  for (let word = 0; word < 2 ** 32; word += 99_999_989) {
    const left = stays.at(0x12345678, word);
    expect(left).toBeGreaterThanOrEqual(last);
    expect(left + stays.daysAgo).toBe(40);
    last = left;
  }
  expect(stays.at(0, 0xffffffff)).toBe(39);
  expect(stays.at(0, 0)).toBe(0);
});
