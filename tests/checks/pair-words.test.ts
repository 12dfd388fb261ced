import { describe, expect, test } from 'vitest';
import { quantileDays } from '../../models/checks/pairs/assessments.ts';
import { type PairResult, pairsMade, pairsMet, pairWords } from '../../models/index.ts';

const NBSP = '\u00a0';

const pair = (given: Partial<PairResult> = {}): PairResult => ({
  id: 'V7',
  statement: 'England 2025: 14.2 % of posts vacant.',
  input: 'The scenario as it ships.',
  sources: ['W-2025'],
  kind: 'published',
  fitted: false,
  putIn: false,
  expected: 0.142,
  tolerance: 0.001,
  unit: 'share',
  how: 'simulated',
  value: 0.1415,
  standardError: 0.00012,
  within: true,
  ...given,
});

describe('a pair in words', () => {
  test('keeps how far shares lie apart in percentage points', () => {
    expect(pairWords(pair())).toEqual({
      expected: `14.2${NBSP}%`,
      unit: '',
      kind: 'published',
      tolerance: `±0.1${NBSP}percentage points`,
      ours: `14.15${NBSP}%`,
      error: `error 0.012${NBSP}percentage points`,
      how: 'simulated forward',
      verdict: 'met',
    });
    expect(pairWords(pair({ tolerance: 0.01 })).tolerance).toBe(`±1${NBSP}percentage point`);
  });

  test('gives pounds before their figure, and exactness', () => {
    const exact = pair({ expected: 53690, value: 53690.2, tolerance: 0, unit: 'poundsPerYear' });
    expect(pairWords(exact)).toMatchObject({
      expected: '£53,690',
      ours: '£53,690',
      unit: 'a year',
      tolerance: 'exact',
    });
  });

  test('gives a published figure beside the band in which ours must lie', () => {
    const quartile = pair({
      expected: 17,
      tolerance: { low: 11, high: 20 },
      unit: 'workingDays',
      value: 21,
      within: false,
    });
    expect(pairWords(quartile)).toMatchObject({
      expected: '17',
      unit: 'working days',
      tolerance: '11 to 20',
      verdict: 'not met',
    });
  });

  test('says of a target that it is ours, and of no error why there is none', () => {
    const target = pair({
      kind: 'target',
      fitted: true,
      expected: null,
      tolerance: { low: 0.95, high: 1.2 },
      unit: 'ratio',
    });
    expect(pairWords(target)).toMatchObject({
      kind: 'a target of ours, to which the scenario was fitted',
      expected: '0.95 to 1.2',
      tolerance: 'in that band',
    });
    const error = (how: PairResult['how']) => pairWords(pair({ how, standardError: 0 })).error;
    expect(error('first-day')).toBe('no error: no day is simulated yet');
    expect(error('computed')).toBe('no error: no luck in it');
  });
});

describe('what the pairs come to', () => {
  const pairs = [
    pair(),
    pair({ within: false, how: 'first-day' }),
    pair({ kind: 'derived', fitted: true }),
    pair({ kind: 'target', how: 'computed' }),
  ];

  test('is counted apart by whose the figures are', () => {
    expect(pairsMet(pairs)).toBe(
      '1 of 2 published figures, 1 of 1 figure that we worked out from published ones and 1 of 1 target of ours are met',
    );
    expect(pairsMet([pair()])).toBe('1 of 1 published figure is met');
  });

  test('says how ours were come by, and to how many a scenario was fitted', () => {
    expect(pairsMade(pairs)).toMatch(
      /^Of ours 2 are simulated forward, 1 is read on the first day .* and 1 is worked out .*fitted to 1 of these/,
    );
    const returned = [...pairs, pair({ putIn: true })];
    expect(pairsMade(returned)).toMatch(/fitted to 1 of these figures, and .* from 1 more,/);
    expect(pairWords(returned[4]).kind).toBe('published, and what was put in comes from it');
  });
});

describe('the error of a quantile', () => {
  test('is that of the share by then, over how fast the share rises', () => {
    const risePerDay = 0.02;
    const standardError = 0.003;
    const found = quantileDays((days) => ({ value: days * risePerDay, standardError }), 0.25);
    expect(found.value).toBe(Math.ceil(0.25 / risePerDay));
    expect(found.standardError).toBeCloseTo(standardError / risePerDay, 10);
  });
});
