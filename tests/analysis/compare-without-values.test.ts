import { describe, expect, test } from 'vitest';
import { gapOf, weeklyGap } from '../../models/analysis/compare/gaps.ts';
import type { Compared } from '../../models/analysis/compare/result.ts';
import { aScenario, aStream, aTeam, posts, valid } from '../support/scenarios.ts';
import { asking } from './ask-compare.ts';

const wait: Compared = {
  id: 'waitDays',
  label: 'Wait of those allocated',
  unit: 'workingDays',
  decimals: 1,
  better: 'lower',
};
const NONE = Number.NaN;
const futures = (count: number, value: (future: number) => number) =>
  Float64Array.from({ length: count }, (_, future) => value(future));

describe('where some futures have no value', () => {
  // The first waits longer where the second has no value, so that levels of all that have one would tell another gap.
  const first = futures(40, (future) => (future < 30 ? 10 + (future % 3) : 100));
  const second = futures(40, (future) => (future < 30 ? 8 + (future % 5) : NONE));
  const gap = gapOf(wait, first, second);

  test('levels, gap and chances are of those that have one in both, so that the second less the first is the gap', () => {
    expect(gap?.futures).toBe(30);
    expect((gap?.second ?? 0) - (gap?.first ?? 0)).toBeCloseTo(gap?.mean ?? NONE, 12);
    expect(gap?.mean).toBeCloseTo(-1, 12);
  });

  test('as many more futures are named as leave enough that have one', () => {
    const noisy = (of: number, from: (future: number) => number) =>
      gapOf(
        wait,
        futures(of, () => 0),
        futures(of, from),
      );
    const sometimes = (future: number) => (future % 2 === 0 ? NONE : (future % 8) - 3.9);
    const [half, all] = [noisy(80, sometimes), noisy(40, (future) => ((2 * future + 1) % 8) - 3.9)];
    expect(half?.mean).toBeCloseTo(all?.mean ?? NONE, 12);
    expect(all?.ranking).toBe('in the noise');
    // Half of them have a value, so twice as many are wanted.
    expect(80 + (half?.moreFutures ?? 0)).toBeCloseTo(2 * (40 + (all?.moreFutures ?? 0)), -1);
  });

  test('so few that noise would be told from nothing too often are not ranked', () => {
    const few = gapOf(
      wait,
      futures(40, () => 0),
      futures(40, (at) => (at < 3 ? 9 + at : NONE)),
    );
    expect(few).toMatchObject({ futures: 3, ranking: 'in the noise', moreFutures: null });
  });

  test('of a single one no error is known, so that there is no gap, of the stretch or of a week', () => {
    const [none, one] = [futures(40, () => 0), futures(40, (at) => (at < 1 ? 9 : NONE))];
    expect(gapOf(wait, none, one)).toBeUndefined();
    const weekly = weeklyGap(wait, ['a', 'b'], (isSecond) => (isSecond ? one : none));
    expect([weekly.mean, weekly.standardError, weekly.benefit]).toEqual([
      [null, null],
      [null, null],
      null,
    ]);
  });

  test('those that have a value in one alone are not the same', () => {
    const same = (at: number) => (at < 30 ? 4 : NONE);
    const alike = gapOf(wait, futures(40, same), futures(40, same));
    expect(alike?.ranking).toBe('the same');
    const apart = gapOf(
      wait,
      futures(40, () => 4),
      futures(40, same),
    );
    expect(apart?.mean).toBe(0);
    expect(apart?.ranking).not.toBe('the same');
  });
});

/** One worker, next to nobody referred: in most weeks nobody is allocated. */
const rare = aScenario({
  service: { startDate: '2026-04-06', weeks: 20, bankHolidays: 'none' },
  streams: [aStream({ referralsPerYear: 6 })],
  teams: [aTeam({ posts: [posts(1)] })],
});
const busier = valid({ ...rare, name: 'Busier', streams: [aStream({ referralsPerYear: 14 })] });
const atEnd = { measures: ['waitDays'], over: 'last-week', attribution: false } as const;

test('what hardly any future has a value of is never said to be the same in all, and the futures that have one are told', async () => {
  const answer = await asking({ ...atEnd, measures: ['waitDays'] }, rare, busier);
  const [comparison] = answer.comparisons;
  const told = [...answer.sentences, ...(comparison.details?.gaps ?? [])].join(' ');
  expect(told).not.toContain('the same in all');
  expect(told).toMatch(/cannot be (?:compared|told apart) on wait of those allocated/);
  expect(told).toMatch(/of 20 futures have a value in both/);
});

test('what has no value in one of the two is not taken for the same', async () => {
  const nobodyHolds = valid({
    ...rare,
    name: 'Nobody holds',
    teams: [aTeam({ posts: [posts(1, { capPerFte: 0.5 })] })],
  });
  const asked = { ...atEnd, measures: ['caseload', 'peopleInPostFte'] } as const;
  const { sentences, comparisons } = await asking(
    { ...asked, measures: [...asked.measures] },
    rare,
    nobodyHolds,
  );
  expect(comparisons[0].gaps.map(({ id }) => id)).toEqual(['peopleInPostFte']);
  expect(sentences[0]).toContain(
    '“Nobody holds” has no difference that would show; it cannot be compared on caseload; it has 2.4 more cases waiting (±0.8), not asked for.',
  );
  expect(comparisons[0].details?.gaps).toEqual([
    'Caseload: not compared, for fewer than two of 20 futures have a value in both.',
  ]);
});
