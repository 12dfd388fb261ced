import { describe, expect, test } from 'vitest';
import {
  aboutWords,
  chanceInRange,
  chanceWords,
  costWords,
  demandInRange,
  leverValue,
  seenWords,
} from '../../../models/analysis/find/words.ts';
import { chanceWords as ofRun } from '../../../models/report/words.ts';
import { chanceOf } from '../../../models/statistics/chance.ts';
import { wilson } from '../../../models/statistics/wilson.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('an answer gives no more figures than its error allows', () => {
  test('a chance has tenths only where its range tells them', () => {
    expect(plain(chanceWords({ chance: 0.92, low: 0.8498, high: 0.9589, futures: 100 }))).toBe(
      '92 % (85 to 96)',
    );
    expect(plain(chanceWords({ chance: 0.914, low: 0.9083, high: 0.9196, futures: 9500 }))).toBe(
      '91.4 % (90.8 to 92.0)',
    );
  });

  test.each([100, 200, 500, 10_000])(
    'what none or all of %d futures had is the bound that a run tells of it',
    (futures) => {
      for (const met of [0, futures]) {
        const seen = { chance: met / futures, ...wilson(met, futures), futures };
        const bound = ofRun(chanceOf(met, futures));
        expect(bound).toMatch(met === 0 ? /^below / : /^above /);
        expect(chanceWords(seen)).toBe(bound);
        expect(chanceInRange(seen)).toEqual({ main: bound, range: '' });
        expect(seenWords(seen)).toBe(`${bound} (from ${futures.toLocaleString('en-GB')} futures)`);
        expect(aboutWords(seen, bound)).toBe(bound);
      }
    },
  );

  test('what some futures had and others not is neither 0 nor 100', () => {
    for (const futures of [600, 10_000]) {
      for (const met of [1, futures - 1]) {
        const { main } = chanceInRange({
          chance: met / futures,
          ...wilson(met, futures),
          futures,
        });
        expect(Number.parseFloat(main)).toBeGreaterThan(0);
        expect(Number.parseFloat(main)).toBeLessThan(100);
      }
    }
  });

  test('a chance says how many futures it is from', () => {
    const seen = { chance: 0.92, low: 0.8498, high: 0.9589, futures: 1200 };
    expect(plain(seenWords(seen))).toBe('92 % (85 to 96, from 1,200 futures)');
  });

  test.each([
    [{ mean: 319_258, low: 308_839, high: 329_678 }, '£319,000 more (£309,000 to £330,000)'],
    [{ mean: -319_258, low: -329_678, high: -308_839 }, '£319,000 less (£309,000 to £330,000)'],
    [{ mean: 35_123, low: 35_123, high: 35_123 }, '£35,100 more'],
    [{ mean: 0, low: 0, high: 0 }, 'the same cost'],
  ])('a difference in cost of %o is %s', (difference, words) => {
    expect(plain(costWords({ ...difference, futures: 100 }))).toBe(words);
  });

  test('one of a unit is said as one', () => {
    expect(plain(leverValue({ unit: 'peoplePerMonth' }, 1))).toBe('1 person a month');
    expect(plain(leverValue({ unit: 'daysPerYear' }, 1))).toBe('1 day a year');
    expect(plain(leverValue({ unit: 'daysPerYear' }, 2))).toBe('2 days a year');
    expect(plain(leverValue({ unit: 'fte' }, 1))).toBe('1 FTE');
  });
});

test('demand has an error where that is known, and only there', () => {
  expect(demandInRange({ demand: 142.44, demandError: 0.3 })).toEqual({
    main: '142.4',
    range: '±0.6',
  });
  expect(demandInRange({ demand: 1863.4, demandError: 4.6 })).toEqual({
    main: '1,863',
    range: '±9',
  });
  expect(demandInRange({ demand: 142.44 })).toEqual({ main: '142.4', range: '' });
});

test('a percentile of demand has its range, in whole numbers where demand is', () => {
  const range = (demand: number, low: number, high: number) =>
    demandInRange({ demand, demandRange: { low, high } });
  expect(range(18, 17, 19)).toEqual({ main: '18', range: '17 to 19' });
  expect(range(1821, 1812, 1833)).toEqual({ main: '1,821', range: '1,812 to 1,833' });
  expect(range(2.31, 2.08, 2.66)).toEqual({ main: '2.3', range: '2.1 to 2.7' });
  expect(range(18, 18, 18)).toEqual({ main: '18', range: '18 to 18' });
});
