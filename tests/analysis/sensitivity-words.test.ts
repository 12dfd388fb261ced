import { expect, test } from 'vitest';
import type { InputInfluence } from '../../models/analysis/sensitivity/result.ts';
import { shareWords } from '../../models/analysis/sensitivity/share-words.ts';
import { inputSentences } from '../../models/analysis/sensitivity/words.ts';

test.each([
  [{ value: 0.62, standardError: 0.025 }, '62\u00a0% (±5)'],
  [{ value: 0.01, standardError: 0.02 }, 'at most 5\u00a0%'],
  [{ value: -0.03, standardError: 0.02 }, 'at most 4\u00a0%'],
  [{ value: 0.98, standardError: 0.02 }, 'at least 94\u00a0%'],
  // An estimate may lie above 1; no part of a variance is more than all of it.
  [{ value: 1.13, standardError: 0.06 }, 'at least 99\u00a0%'],
])('a part of the variance of %o is said as %s', (share, words) => {
  expect(shareWords(share)).toBe(words);
});

const input = (value: number, standardError: number): InputInfluence => ({
  path: 'recruitment.successShare',
  label: 'Success of a round',
  range: '0.5 (0.4 to 0.6)',
  atLow: 0,
  atMiddle: 0,
  atHigh: 0,
  change: 0,
  changeError: 0,
  share: { value, standardError },
  narrower: { value, standardError },
  shareAtMost: null,
  together: [],
  futures: 40,
});

test.each([
  [0.01, 0.01, /hardly narrow the range/],
  [0.11, 0.76, /more of them might show one that does/],
  [0.59, 0.04, /^Find out “Success of a round” before anything else/],
])(
  'of a part of %d with an error of %d no more is said than it can tell',
  (value, error, words) => {
    expect(inputSentences({ inputs: [input(value, error)] })[0]).toMatch(words);
  },
);
