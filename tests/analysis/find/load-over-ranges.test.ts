import { describe, expect, test } from 'vitest';
import {
  LOAD_DRAWS,
  loadsOverRanges,
} from '../../../models/analysis/find/load/load-over-ranges.ts';
import { loadWarnings } from '../../../models/analysis/find/load/load-words.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { LengthTables } from '../../../models/parameters/tables.ts';
import { aStream } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';

type Referrals = Scenario['streams'][number]['referralsPerYear'];

const service = { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' } as const;
const ofReferrals = (referralsPerYear: Referrals): Scenario =>
  busyTeam({ service, streams: [aStream({ referralsPerYear })] });

/** Referrals with which eight people who may hold ten cases of 60 of 260.9 working days each are just enough. */
const FULL = (80 / 60) * 260.9;
/** Half the width of a range of 8 in 10, in standard deviations. */
const Z80 = 1.2816;

/** A range drawn from a normal law about a middle. */
const about = (middle: number, half: number): Referrals => ({
  value: middle,
  low: middle - half,
  high: middle + half,
  distribution: 'normal',
});

/** The chance of more than z of a standard normal number, by Abramowitz and Stegun 26.2.17. */
function chanceAbove(z: number): number {
  if (z < 0) return 1 - chanceAbove(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = terms.reduceRight((rest, each) => t * (each + rest), 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

describe('where referrals are a range', () => {
  test.each([0.9, 0.97, 1.05])(
    'the load is unsustainable as often as they are above what people can hold: middle at %d of it',
    (part) => {
      const half = 0.12 * FULL;
      const middle = part * FULL;
      const [{ unsustainable, lowPoints, highPoints }] =
        loadsOverRanges(ofReferrals(about(middle, half)), 'ranges', new LengthTables()) ?? [];
      const exact = chanceAbove(((FULL - middle) / half) * Z80);
      const error = Math.sqrt((exact * (1 - exact)) / LOAD_DRAWS);
      expect(Math.abs(unsustainable / LOAD_DRAWS - exact)).toBeLessThan(4 * error);
      // The ends of the range make the ends of the load: 80 points are what people can hold.
      const step = (80 * 0.12 * 4) / Math.sqrt(LOAD_DRAWS);
      expect(Math.abs(lowPoints - 80 * (part - 0.12))).toBeLessThan(step);
      expect(Math.abs(highPoints - 80 * (part + 0.12))).toBeLessThan(step);
    },
  );

  test('a load that can be held at the middle is warned of where draws make it unsustainable, and not where none do', () => {
    const [said] = loadWarnings(ofReferrals(about(0.95 * FULL, 0.12 * FULL)), 'as it is', 'ranges');
    expect(said).toMatch(
      /^Team: with every input at the middle of its range the load can be held as it is, but over 200 draws of the ranges it is unsustainable in \d+\s% \(±\d\)\.$/,
    );
    expect(loadWarnings(ofReferrals(about(0.7 * FULL, 0.05 * FULL)), 'as it is', 's')).toEqual([]);
  });

  test('an unsustainable load says in how many draws it is so', () => {
    const [said] = loadWarnings(ofReferrals(about(1.05 * FULL, 0.12 * FULL)), 'as it is', 'ranges');
    expect(said).toContain('The load is unsustainable as it is. Inputs are ranges: over 200 draws');
  });
});

test('more referrals make the load unsustainable in no fewer draws', () => {
  const counts = [0.85, 0.95, 1, 1.05, 1.2].map(
    (part) =>
      loadsOverRanges(
        ofReferrals(about(part * FULL, 0.1 * FULL)),
        'ranges',
        new LengthTables(),
      )?.[0].unsustainable,
  );
  expect(counts).toEqual(counts.toSorted((a = 0, b = 0) => a - b));
});

test('without ranges, and with ranges that the load does not go by, nothing is said of them', () => {
  const short = ofReferrals(1.5 * FULL);
  expect(loadsOverRanges(short, 's', new LengthTables())).toBeUndefined();
  const costs = { ...short.costs, agencyCostRatio: { value: 1.3, low: 1.1, high: 1.6 } };
  expect(loadWarnings({ ...short, costs }, 'as it is', 's')).toEqual(
    loadWarnings(short, 'as it is', 's'),
  );
});
