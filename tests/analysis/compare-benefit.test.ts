import { describe, expect, test } from 'vitest';
import { type BothWeek, benefitOf } from '../../models/analysis/compare/benefit.ts';
import type { Benefit, Compared } from '../../models/analysis/compare/result.ts';
import { leastShown } from '../../models/analysis/compare/shown.ts';
import { normalQuantile } from '../../models/random/normal-quantile.ts';
import { seedKey } from '../../models/random/seed.ts';
import { RandomStream } from '../../models/random/stream.ts';

const [WEEKS, QUARTER, STUDIES] = [90, 13, 100];
const weeks = Array.from({ length: WEEKS }, (_, week) => `week ${week}`);
const waiting: Compared = {
  id: 'casesWaiting',
  label: 'Cases waiting',
  unit: 'cases',
  decimals: 0,
  better: 'higher',
};
const luck = new RandomStream(...seedKey('benefit'));

/** How alike the noise of a week is to that of the next, and how far it spreads. */
const [ALIKE, SPREAD] = [0.8, 4];

type Gain = (week: number) => number;

/** One study of so many futures: what is gained in each week, and noise that lasts from week to week. */
function study(gain: Gain, futures: number, number: number): Benefit | null {
  const stream = luck.child(futures, number);
  const state = new Float64Array(futures);
  const both = weeks.map((_, week): BothWeek => {
    const second = state.map((last, future) => {
      const shock = normalQuantile(stream.uniform(week, future));
      state[future] = week === 0 ? shock : ALIKE * last + Math.sqrt(1 - ALIKE * ALIKE) * shock;
      return gain(week) + SPREAD * state[future];
    });
    return [new Float64Array(futures), second];
  });
  return benefitOf(waiting, weeks, both, 1);
}

const studies = (gain: Gain, futures: number, count = STUDIES) =>
  Array.from({ length: count }, (_, number) => study(gain, futures, number));

/** The gain of the quarter to a week. */
const quarterGain = (gain: Gain, week: number): number => {
  const from = Math.max(1, week - QUARTER + 1);
  const gains = Array.from({ length: week - from + 1 }, (_, at) => gain(from + at));
  return gains.reduce((sum, each) => sum + each, 0) / gains.length;
};

/** The week from which the quarter to each week up to the end has a gain that shows. */
function trueWeek(gain: Gain, end: number): number {
  let from = end;
  while (from > 1 && quarterGain(gain, from - 1) > leastShown(waiting)) from--;
  return from;
}

const weekOf = (name: string): number => weeks.indexOf(name);
const lastWeek = WEEKS - 1;
const endOf = ({ until }: Benefit): number => (until === null ? lastWeek : weekOf(until));

/** Whether the week that is true lies where a study says that it does. */
const holds =
  (gain: Gain) =>
  (benefit: Benefit): boolean => {
    const week = trueWeek(gain, endOf(benefit));
    return weekOf(benefit.earliest) <= week && week <= weekOf(benefit.latest);
  };

const BEGINS = 30;
const GAINS: readonly [string, Gain][] = [
  ['from nothing', (week) => (week >= BEGINS ? 2 : 0)],
  ['from a loss', (week) => (week >= BEGINS ? 2 : -2)],
  ['that grows', (week) => (week - BEGINS) / 15],
  // As large as the errors that 100 futures leave, for a year.
  ['with a weak year', (week) => (week < BEGINS ? -2 : week < BEGINS + 30 ? 2 : 0.8)],
];

describe.each(GAINS)('of a gain %s', (_, gain) => {
  test('the week in which it begins lies within its range in 95 of 100 studies', () => {
    for (const futures of [40, 100]) {
      const told = studies(gain, futures).flatMap((benefit) => benefit ?? []);
      expect(told.length).toBeGreaterThan(0.9 * STUDIES);
      expect(told.filter(holds(gain)).length / told.length).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('the week that is named is near it in most studies, few futures or many', () => {
    for (const futures of [100, 1000]) {
      const told = studies(gain, futures, 20).flatMap((benefit) => benefit ?? []);
      const near = told.filter(
        ({ from }) => Math.abs(weekOf(from) - trueWeek(gain, lastWeek)) <= QUARTER / 2,
      );
      expect(near.length).toBeGreaterThan(told.length / 2);
      expect(told.length).toBeGreaterThan(0);
    }
  });

  test('100 and 1,000 futures agree within their ranges, and 1,000 tell it more closely', () => {
    const [few, many] = [studies(gain, 100, 20), studies(gain, 1000, 20)];
    const width = (benefit: Benefit | null) =>
      benefit ? weekOf(benefit.latest) - weekOf(benefit.earliest) : WEEKS;
    const sum = (all: readonly (Benefit | null)[]) =>
      all.reduce((total, each) => total + width(each), 0);
    for (const [at, benefit] of many.entries()) {
      expect(benefit?.until).toBeNull();
      const [one, other] = [few[at], benefit];
      if (!one || !other) continue;
      expect(weekOf(one.earliest)).toBeLessThanOrEqual(weekOf(other.latest));
      expect(weekOf(other.earliest)).toBeLessThanOrEqual(weekOf(one.latest));
    }
    expect(sum(many)).toBeLessThan(sum(few));
  });
});

test('where nothing is ever gained, or no more than would show, at most one study in 20 tells of a gain', () => {
  for (const gain of [0, -0.2, leastShown(waiting)]) {
    for (const futures of [20, 100]) {
      const told = studies(() => gain, futures).filter((benefit) => benefit !== null);
      expect(told.length).toBeLessThanOrEqual(STUDIES / 20);
    }
  }
});

test('weeks in which nothing that sets the two apart acts count in no quarter', () => {
  const [futures, begins] = [20, 10];
  // Small enough to show only in a mean over weeks that have it.
  const gain = 4 * leastShown(waiting);
  expect(gain / QUARTER).toBeLessThan(leastShown(waiting));
  const both = weeks.map(
    (_, week): BothWeek => [
      new Float64Array(futures),
      new Float64Array(futures).fill(week < begins ? 0 : gain),
    ],
  );
  expect(benefitOf(waiting, weeks, both, begins)?.from).toBe(weeks[begins]);
  expect(benefitOf(waiting, weeks, both, 1)?.from).not.toBe(weeks[begins]);
});

describe('a gain that fades after a year', () => {
  const begins = 15;
  const isYear = (week: number) => week >= begins && week < begins + 52;
  const fades: Gain = (week) => (isYear(week) ? 3 : 0);
  const fadesToLoss: Gain = (week) => (isYear(week) ? 3 : -2);
  const lastBetter = (gain: Gain) =>
    weeks.findLastIndex((_, week) => quarterGain(gain, week) > leastShown(waiting));

  test('is not said to stay, and not to last longer than it does, in 95 of 100 studies', () => {
    for (const gain of [fades, fadesToLoss]) {
      const told = studies(gain, 100).flatMap((benefit) => benefit ?? []);
      expect(told.length).toBeGreaterThan(0.9 * STUDIES);
      const right = told.filter(
        (benefit) => benefit.until !== null && endOf(benefit) <= lastBetter(gain),
      );
      expect(right.length / told.length).toBeGreaterThanOrEqual(0.95);
      expect(told.filter(holds(gain)).length / told.length).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('has an end by which it is over where a loss follows that is told', () => {
    for (const benefit of studies(fadesToLoss, 1000, 10)) {
      const over = weekOf(benefit?.overBy ?? '');
      expect(over).toBeGreaterThan(lastBetter(fadesToLoss));
      expect(over - lastBetter(fadesToLoss)).toBeLessThanOrEqual(3);
    }
    expect(studies(fades, 100, 5).map((benefit) => benefit?.overBy)).toEqual(
      new Array(5).fill(null),
    );
  });
});
