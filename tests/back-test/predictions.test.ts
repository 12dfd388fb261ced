import { expect, test } from 'vitest';
import { simulate } from '../../models/checks/readings.ts';
import type { Movements } from '../../models/returns/movements.ts';
import type { Area } from '../../models/returns/published-areas.ts';
import type { Return } from '../../models/returns/yearly-return.ts';
import {
  areasOf,
  endOf,
  predict,
  type Study,
  serviceOf,
} from '../../tools/back-test/predictions.ts';
import { scores } from '../../tools/back-test/score.ts';
import { STUDIES } from '../../tools/back-test/studies.ts';
import { aReturn } from '../returns/a-return.ts';

const STUDY: Study = {
  of: 'areas',
  level: 'Local authority',
  known: [2017, 2018, 2019],
  moved: [2017, 2018, 2019],
  predicted: [2020],
  without: [],
};
const still = { low: 1, high: 1 };
const STILL: Movements = {
  referrals: still,
  length: still,
  leaving: still,
  timeToFill: still,
  cover: still,
  lengthWithReferrals: 0,
  timeToFillWithLeaving: 0,
  spans: 1,
};

const areaWith = (known: Return, then: Return, name = 'Area'): Area => ({
  name,
  level: 'Local authority',
  returns: new Map([
    [2017, known],
    [2018, known],
    [2019, known],
    [2020, then],
  ]),
  missing: new Map(),
});

test('nothing that is predicted, or that movements are taken from, is among what is known', () => {
  for (const { known, moved, predicted } of STUDIES) {
    const last = known[known.length - 1];
    expect(Math.max(...known, ...moved)).toBe(last);
    expect(Math.min(...predicted)).toBe(last + 1);
  }
});

test('one more future lies between two ends as often as they say, however few futures there are', () => {
  // Of n values spread evenly over 0 to 1 as the means of order statistics are, k / (n + 1).
  for (const count of [20, 50, 101]) {
    const sorted = Array.from({ length: count }, (_, at) => (at + 1) / (count + 1));
    expect(endOf(sorted, 0.1)).toBeCloseTo(0.1, 12);
    expect(endOf(sorted, 0.5)).toBeCloseTo(0.5, 12);
    expect(endOf(sorted, 0.9)).toBeCloseTo(0.9, 12);
  }
});

test('a service whose returns have been the same for years stays where it is', () => {
  const known = aReturn();
  const predictions = predict(STUDY, areaWith(known, known), 'returns', STILL, 100, 'tests');
  for (const { measure, low, middle, high, last, published } of predictions) {
    expect(last).toBe(published);
    expect([measure, low < last && last < high]).toEqual([measure, true]);
    // Half of the range at most: a steady past has no direction.
    expect(Math.abs(middle - last)).toBeLessThan((high - low) / 2);
  }
});

test('of years that the model itself has lived 80 in 100 lie within the range', () => {
  const known = aReturn();
  const [futures, years] = [400, 300];
  const past = serviceOf(STUDY, areaWith(known, known), 'returns', STILL);
  const lived = simulate(past, { seed: 'lived', replications: years });
  const predictions = predict(STUDY, areaWith(known, known), 'returns', STILL, futures, 'tests');
  // The error of a share of the years, and that of ends of a range found in so many futures.
  const error = 4 * Math.sqrt((0.8 * 0.2) / years + (0.8 * 0.2) / futures);
  for (const { measure, low, high } of predictions) {
    const within = Array.from({ length: years }, (_, year) => lived.of(year, measure)[52]).filter(
      (value) => value >= low && value <= high,
    ).length;
    expect([measure, Math.abs(within / years - 0.8) < error]).toEqual([measure, true]);
  }
});

test('with ranges the range is wider, and the posts that are told are reached', () => {
  const known = aReturn();
  const then = aReturn({ inPostFte: 300 });
  const move = { low: 0.7, high: 1.4 };
  const movements: Movements = {
    ...STILL,
    referrals: move,
    length: move,
    leaving: move,
    timeToFill: move,
    cover: move,
    lengthWithReferrals: -0.4,
    timeToFillWithLeaving: -0.4,
  };
  const [alone, ranged, told] = (['returns', 'ranges', 'told'] as const).map((way) =>
    predict(STUDY, areaWith(known, then), way, movements, 100, 'tests'),
  );
  alone.forEach(({ low, high }, at) => {
    expect(ranged[at].high - ranged[at].low).toBeGreaterThan(high - low);
  });
  const [withoutPosts, withPosts] = [ranged[0].middle, told[0].middle];
  expect(withPosts).toBeGreaterThan(withoutPosts + 10);
  expect(withPosts).toBeLessThan(then.inPostFte + then.vacanciesFte);
});

test('areas without a whole return of a known year are left out, and parts of others', () => {
  const whole = areaWith(aReturn(), aReturn(), 'Whole');
  const part = areaWith(aReturn(), aReturn(), 'Part');
  const gap: Area = { ...whole, name: 'Gap', returns: new Map([[2019, aReturn()]]) };
  const found = areasOf({ ...STUDY, without: ['Part'] }, [whole, part, gap]);
  expect(found).toEqual({ areas: [whole], leftOut: 1 });
});

test('errors are points of rates and shares of the last published figure of the rest, and ends count as within', () => {
  const [staff, rate] = scores('ranges', [
    ...[
      { low: 90, middle: 100, high: 120, published: 120, last: 100 },
      { low: 180, middle: 210, high: 230, published: 170, last: 200 },
    ].map((each) => ({ measure: 'peopleInPostFte' as const, year: 2020, ...each })),
    ...[
      { low: 0.1, middle: 0.15, high: 0.2, published: 0.18, last: 0.2 },
      { low: 0.1, middle: 0.15, high: 0.2, published: 0.25, last: 0.2 },
    ].map((each) => ({ measure: 'vacancyRate' as const, year: 2020, ...each })),
  ]);
  expect(staff).toMatchObject({ areas: 2, within: 1, error: (0.2 + 0.2) / 2 });
  expect(staff.lastValueError).toBeCloseTo((0.2 + 0.15) / 2, 12);
  // Differences of 0 and 0.05: their mean has a standard error of 0.025.
  expect(staff.differenceError).toBeCloseTo(0.025, 12);
  expect(rate.error).toBeCloseTo((0.03 + 0.1) / 2, 12);
  expect(rate.lastValueError).toBeCloseTo((0.02 + 0.05) / 2, 12);
});
