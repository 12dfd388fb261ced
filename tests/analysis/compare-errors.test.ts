import { expect, test } from 'vitest';
import { attributed } from '../../models/analysis/compare/attribution.ts';
import { costGap, gapOf, weeklyGap } from '../../models/analysis/compare/gaps.ts';
import type { Compared } from '../../models/analysis/compare/result.ts';
import {
  aloneWords,
  differenceRangeWords,
  differenceWithError,
  levelWords,
  POUNDS,
} from '../../models/analysis/compare/words.ts';
import { dayNumber, isoDate } from '../../models/calendar/dates.ts';
import { chanceWords } from '../../models/report/words.ts';
import { chanceOf } from '../../models/statistics/chance.ts';
import { chanceGapError, meanError } from '../../models/statistics/mean-error.ts';
import { valid } from '../support/scenarios.ts';
import { asking, gapIn, settled } from './ask-compare.ts';

const NBSP = '\u00a0';
const standard: Compared = {
  id: 'standard',
  label: 'Chance that every test is met in a week',
  unit: 'share',
  decimals: 3,
  better: 'higher',
};
const caseload: Compared = {
  id: 'caseload',
  label: 'Caseload',
  unit: 'casesPerFte',
  decimals: 1,
  better: 'lower',
};
const vacancies: Compared = { ...caseload, id: 'vacancyRate', unit: 'share', decimals: 3 };

const FUTURES = 100;
const met = (count: number): Float64Array =>
  Float64Array.from({ length: FUTURES }, (_, future) => (future < count ? 1 : 0));
const gap = (
  compared: Compared,
  first: Float64Array,
  second: Float64Array,
  mayDiffer?: boolean,
) => {
  const found = gapOf(compared, first, second, mayDiffer);
  if (!found) throw new Error('no future has a value');
  return found;
};

test('a chance has the words and the error that it has in every other answer', () => {
  for (const count of [0, 1, 59, FUTURES]) {
    const { first, standardErrors } = gap(standard, met(count), met(3));
    expect(levelWords(standard, first, standardErrors?.first)).toBe(
      chanceWords(chanceOf(count, FUTURES)),
    );
  }
});

test('where all futures agree the gap of chances keeps an error, and is the same in all of those seen', () => {
  const never = gap(standard, met(0), met(0));
  expect(never).toMatchObject({ mean: 0, ranking: 'the same', moreFutures: null });
  expect(never.standardError).toBe(chanceGapError(met(0)));
  const bound = (200 * never.standardError).toFixed(1);
  expect(differenceWithError(standard, never)).toBe(`0.0${NBSP}points (±${bound}${NBSP}points)`);
  expect(Number(bound)).toBeGreaterThan(2);
});

test('where nothing that could tell two apart acts, the gap of chances is known to be nothing', () => {
  expect(gap(standard, met(40), met(40), false).standardError).toBe(0);
  const weeks = ['one', 'two', 'three'];
  const { standardError } = weeklyGap(standard, weeks, () => met(40), 2);
  expect(standardError).toEqual([0, 0, chanceGapError(met(0))]);
});

test('a change that acts in the last week only may tell in it, so that the chance keeps its error', async () => {
  const plain = settled(40_000);
  const standard = {
    name: 'Caseloads',
    tests: [
      {
        id: 'caseload',
        label: 'At most 10 cases for each worker',
        measure: 'caseload' as const,
        comparison: 'at-most' as const,
        threshold: 10,
      },
    ],
  };
  const before = valid({ ...plain, standard });
  const { startDate, weeks } = before.service;
  const errorFrom = async (week: number) => {
    const on = isoDate(dayNumber(startDate) + 7 * (week - 1));
    const change = { kind: 'set', on, path: 'roles[0].payPerYear', to: 30_000 } as const;
    const after = valid({ ...before, changes: [change] });
    const answer = await asking({ measures: ['cost'], over: 'last-week' }, before, after);
    const { mean, standardError } = gapIn(answer, 'standard');
    expect(mean).toBe(0);
    return standardError;
  };
  const seen = new Float64Array(20);
  expect(await errorFrom(weeks)).toBe(chanceGapError(seen));
  expect(await errorFrom(weeks - 1)).toBe(chanceGapError(seen));
});

test('one future in a hundred that tells two chances apart does not rank them', () => {
  expect(gap(standard, met(1), met(0)).ranking).toBe('in the noise');
  expect(gap(standard, met(12), met(0)).ranking).toBe('worse');
});

test('levels have their error, and none where none was kept or all futures have the same', () => {
  const first = Float64Array.from({ length: FUTURES }, (_, at) => 14 + (at % 5) / 10);
  const found = gap(caseload, first, first);
  expect(found.standardErrors).toEqual({ first: meanError(first), second: meanError(first) });
  expect(levelWords(caseload, found.first, found.standardErrors?.first)).toBe(
    `${found.first.toFixed(2)} (±${(2 * meanError(first)).toFixed(2)})`,
  );
  expect(levelWords(caseload, 14.2)).toBe('14.2');
  expect(levelWords(vacancies, 0.083, 0.002)).toBe(`8.3${NBSP}% (±0.4)`);
  expect(levelWords(standard, 0.587)).toBe(`58.7${NBSP}%`);
  const cost = costGap('whole run', first, first);
  expect(cost.standardErrors?.first).toBe(meanError(first));
  expect(levelWords(POUNDS, 2_204_000, 8000)).toBe(`£2.20${NBSP}million (±£16,000)`);
});

test('one figure has one rounding, by its error', () => {
  const noise = { mean: -0.0003, standardError: 0.005, p10: -0.0004, p90: 0.21 };
  expect(differenceWithError(caseload, noise)).toBe('0.00 (±0.01)');
  expect(differenceRangeWords(caseload, noise)).toBe('0.00 to +0.21');
  // An end that happens to be as large as the error has the figures of the other.
  const even = { ...noise, mean: 0.1, p10: 0.014, p90: 0.2 };
  expect(differenceRangeWords(caseload, even)).toBe('+0.01 to +0.20');
  const known = { ...noise, mean: 12.3456, standardError: 0.006 };
  expect(differenceWithError(caseload, known)).toBe('+12.35 (±0.01)');
  const exact = { mean: -0.0003, standardError: 0, p10: -0.0003, p90: -0.0003 };
  expect(differenceRangeWords(caseload, exact)).toBe('−0.0003 to −0.0003');
});

test('what a change does by itself has the error of the futures in which it was tried', () => {
  const wobble = (scale: number) =>
    Float64Array.from({ length: 20 }, (_, at) => scale * (1 + ((at * 7) % 5)));
  const [none, one, two, both] = [wobble(0), wobble(1), wobble(2), wobble(3)];
  const total = { mean: 9, standardError: meanError(both) };
  const parts = attributed(['one', 'two'], [none, one, two, both], 20, total);
  const [first, second] = parts ?? [];
  expect(first.aloneStandardError).toBe(meanError(one));
  expect(second.aloneStandardError).toBe(meanError(two));
  expect(aloneWords(caseload, first)).toBe(
    differenceWithError(caseload, { mean: first.alone, standardError: meanError(one) }),
  );
  const { aloneStandardError, ...kept } = first;
  expect(aloneStandardError).toBeGreaterThan(0);
  expect(aloneWords(caseload, kept)).toMatch(/^\+[\d.]+$/);
});

test('no part of a gap of chances is known for certain because few futures show none of it', () => {
  const [none, both] = [met(0), met(30)];
  const total = { mean: 0.3, standardError: chanceGapError(both) };
  const [, idle] =
    attributed(['all', 'idle'], [none, both, none, both], FUTURES, total, true) ?? [];
  expect(idle.mean).toBeCloseTo(0, 12);
  expect(idle.standardError).toBeCloseTo(chanceGapError(none), 12);
  expect(idle.aloneStandardError).toBe(chanceGapError(none));
});
