import { expect, test } from 'vitest';
import { shareWords } from '../../models/analysis/sensitivity/share-words.ts';

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
