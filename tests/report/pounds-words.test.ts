import { describe, expect, test } from 'vitest';
import {
  poundsAsGiven,
  poundsEnough,
  poundsWithError,
  poundsWithin,
} from '../../models/report/pounds-words.ts';

describe('pounds are given with no more figures than their error allows', () => {
  test.each([
    [319_258, 10_420, '£319,000'],
    [319_258, 31_260, '£320,000'],
    [449_902, 16_400, '£450,000'],
    [449_902, 164, '£450,000'],
    [441_902, 1_640, '£442,000'],
    [17_364_210, 52_000, '£17.36\u00a0million'],
    [17_364_210, 330_000, '£17.4\u00a0million'],
    [17_364_210, 4_300_000, '£17\u00a0million'],
    [-12_345, 400, '−£12,300'],
    // To three figures this is a million.
    [999_600, 0, '£1.00\u00a0million'],
    [999_400, 0, '£999,000'],
    [812, 0, '£812'],
    [300, 4_000, '£0'],
    [0, 0, '£0'],
  ])('%d with an error of %d is %s', (value, error, words) => {
    expect(poundsWithin(value, error)).toBe(words);
  });

  test('an error is two standard errors, beside its figure', () => {
    expect(poundsWithError(5_631_234, 6_712)).toBe('£5.63\u00a0million (±£13,000)');
    expect(poundsWithError(5_631_234, 0)).toBe('£5.63\u00a0million');
  });
});

/** The pounds that words tell. */
function told(words: string): number {
  const [, figures = '', million] = /^£([\d,.]+)(\s+million)?$/.exec(words) ?? [];
  return Number(figures.replaceAll(',', '')) * (million ? 1e6 : 1);
}

/** From pounds to a billion, and what is next to round figures. */
const AMOUNTS = Array.from({ length: 2000 }, (_, index) => Math.ceil(10 ** (index / 222))).flatMap(
  (pounds) => [pounds, pounds + 1, Math.round(pounds / 10_000) * 10_000 + 1],
);

test('what is told as enough is no less, and less than one part in a hundred or £10,000 more', () => {
  for (const pounds of AMOUNTS) {
    const enough = told(poundsEnough(pounds));
    expect(enough - pounds, String(pounds)).toBeGreaterThanOrEqual(-1e-6);
    expect(enough - pounds, String(pounds)).toBeLessThan(Math.max(1, 0.01 * pounds));
  }
});

test('what was given is told to the pound, and to the penny where there are pence', () => {
  for (const pounds of AMOUNTS) expect(told(poundsAsGiven(pounds))).toBeCloseTo(pounds, 3);
  expect(poundsAsGiven(1234.5)).toBe('£1,234.50');
});
