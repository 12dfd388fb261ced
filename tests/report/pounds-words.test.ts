import { describe, expect, test } from 'vitest';
import { poundsWithError, poundsWithin } from '../../models/report/pounds-words.ts';

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
