import { describe, expect, test } from 'vitest';
import { gapSentences } from '../../models/analysis/compare/gap-sentences.ts';
import { gapOf, gapsOf, weeklyGap } from '../../models/analysis/compare/gaps.ts';
import { valid } from '../support/scenarios.ts';
import { asking, gapIn, settled } from './ask-compare.ts';

test('the week is named from which a dated saving tells, unless the run ends soon after', async () => {
  const before = settled(40_000);
  const saving = async (on: string) => {
    const change = { kind: 'set', on, path: 'roles[0].payPerYear', to: 30_000 } as const;
    return asking({ measures: ['cost'] }, before, valid({ ...before, changes: [change] }));
  };
  const early = await saving('2026-04-20');
  const week = '2026-04-27';
  expect(early.comparisons[0].weekly[0].benefit).toEqual({
    from: week,
    earliest: week,
    latest: week,
    until: null,
    overBy: null,
  });
  expect(early.comparisons[0].details?.weekly).toEqual([
    'Cost stays better from the week to 27 April 2026 to the end of the run, judged by the quarter to each week.',
  ]);
  const late = await saving('2026-05-11');
  expect(late.comparisons[0].weekly[0].mean.at(-1)).toBeLessThan(0);
  expect(late.comparisons[0].weekly[0].benefit).toBeNull();
});

test('what is saved for a while and spent again is not said to be better from any week on', async () => {
  const service = { startDate: '2026-04-06', weeks: 30, bankHolidays: 'none' } as const;
  const before = valid({ ...settled(40_000), service });
  const [from, turns, until] = ['2026-04-20', '2026-07-20', '2026-10-19'];
  const pay = (on: string, end: string, to: number) =>
    ({ kind: 'set', on, until: end, path: 'roles[0].payPerYear', to }) as const;
  const saved = pay(from, turns, 30_000);
  // The same number of weeks at as much more.
  const spent = pay(turns, until, 50_000);
  const benefitWith = async (...changes: (typeof saved)[]) => {
    const after = valid({ ...before, changes });
    const answer = await asking({ measures: ['cost'], over: 'whole-run' }, before, after);
    return { ...gapIn(answer, 'cost'), ...answer.comparisons[0].weekly[0] };
  };
  const saving = await benefitWith(saved);
  expect(saving).toMatchObject({ ranking: 'better' });
  expect(saving.benefit).not.toBeNull();
  const both = await benefitWith(saved, spent);
  expect(both.ranking).not.toBe('better');
  expect(both.ranking).not.toBe('worse');
  expect(both.benefit).toBeNull();
});

test('a benefit that single weeks hide in noise is told from its beginning, by quarters', () => {
  const [futures, before] = [40, 10];
  const weeks = Array.from({ length: 60 }, (_, week) => `week ${week}`);
  // As many ups as downs in each week, larger than the gap; from week to week they fall otherwise.
  const noise = (future: number, week: number) => (((future * 7 + week * 3) % 5) - 2) / 2;
  const column = (second: boolean, week: number) =>
    Float64Array.from({ length: futures }, (_, future) =>
      second ? noise(future, week) + (week < before ? 0 : week % 4 === 0 ? 0.01 : 0.3) : 0,
    );
  const compared = { id: 'casesWaiting', label: '', unit: 'cases', decimals: 0 } as const;
  const gap = weeklyGap({ ...compared, better: 'higher' }, weeks, column);
  const told = gap.mean.map((mean, week) => Number(mean) > 2 * Number(gap.standardError[week]));
  expect(told.slice(before)).toContain(false);
  const from = weeks.indexOf(gap.benefit?.from ?? '');
  expect(Math.abs(from - before)).toBeLessThanOrEqual(4);
  expect(weeklyGap({ ...compared, better: 'lower' }, weeks, column).benefit).toBeNull();
});

test('a gap within two errors is not ranked, and the futures that would tell follow from its spread', () => {
  const compared = {
    id: 'caseload',
    label: '',
    unit: 'cases',
    decimals: 1,
    better: 'lower',
  } as const;
  const first = new Float64Array(100);
  const second = Float64Array.from(first, (_, at) => (at % 2 === 0 ? 1.1 : -0.9));
  const gap = gapOf(compared, first, second);
  const sd = Math.sqrt(100 / 99);
  expect(gap?.ranking).toBe('in the noise');
  expect(gap?.standardError).toBeCloseTo(sd / 10, 12);
  expect(gap?.moreFutures).toBe(Math.ceil(((3.2816 * sd) / 0.1) ** 2) - 100);
  expect(gap?.chanceBetter?.probability).toBe(0.5);
  const fewer = gapOf(
    compared,
    first,
    second.map((value) => value - 0.4),
  );
  expect(fewer).toMatchObject({ ranking: 'better', moreFutures: null });
  expect(gapOf({ ...compared, better: 'neither' }, first, second)?.chanceBetter).toBeNull();
});

test('of a gap that few futures make it is said that its error may be more than is shown', () => {
  const compared = {
    id: 'casesWaiting',
    label: 'Cases waiting',
    unit: 'cases',
    decimals: 0,
    better: 'lower',
  } as const;
  const [futures, names] = [100, ['one', 'other']];
  const none = new Float64Array(futures);
  const sentenceOf = (queues: number) => {
    const gaps = gapsOf([[compared, none, none.map((_, at) => (at < queues ? 50 + at : 0))]], true);
    const named = { compared: [compared], names, replications: futures };
    return gapSentences(named, { first: 0, second: 1, gaps })[0];
  };
  expect(sentenceOf(3)).toMatch(/Few futures make most of it, so that errors may be larger/);
  expect(sentenceOf(40)).not.toContain('Few futures');
});

describe('without noise, the second is said to be better from a week on', () => {
  const [WEEKS, BEGINS, QUARTER] = [80, 20, 13];
  const weeks = Array.from({ length: WEEKS }, (_, week) => `week ${week}`);
  const compared = {
    id: 'casesWaiting',
    label: '',
    unit: 'cases',
    decimals: 0,
    better: 'higher',
  } as const;
  /** The week named where the second gains by so much in each week. */
  const namedWeek = (gain: (week: number) => number) => {
    const { benefit } = weeklyGap(compared, weeks, (second, week) =>
      Float64Array.from({ length: 20 }, () => (second ? gain(week) : 0)),
    );
    if (!benefit) return null;
    expect(benefit).toMatchObject({ earliest: benefit.from, latest: benefit.from, until: null });
    return weeks.indexOf(benefit.from);
  };
  const LAPSES = 40;
  const withLapse = (lapseWeeks: number) => (week: number) => {
    if (week < BEGINS) return 0;
    return week >= LAPSES && week < LAPSES + lapseWeeks ? -1 : 1;
  };

  test('that the gain begins in, though it lapses for less than half a quarter', () => {
    expect(namedWeek(withLapse(Math.floor(QUARTER / 2)))).toBe(BEGINS);
  });

  test('after a lapse of more than half a quarter, in the first week that ends a quarter mostly after it', () => {
    const lapseWeeks = Math.ceil(QUARTER / 2);
    const quarterOfTheLapse = LAPSES + QUARTER - 1;
    expect(namedWeek(withLapse(lapseWeeks))).toBe(quarterOfTheLapse + 1);
  });

  test('that leaves a month of the run, but not one so late that less than a month shows', () => {
    const lastWeeks = (count: number) => namedWeek((week) => Number(week >= WEEKS - count));
    expect(lastWeeks(4)).toBe(WEEKS - 4);
    expect(lastWeeks(3)).toBeNull();
  });
});
