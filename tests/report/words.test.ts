import { expect, test } from 'vitest';
import { enoughWords, withinSentence } from '../../models/report/words.ts';

test.each([
  ['Caseload, cases per FTE', 'caseload, cases per FTE'],
  ['AMHP requests', 'AMHP requests'],
  ['In post', 'in post'],
])('“%s” stands within a sentence as “%s”', (label, within) => {
  expect(withinSentence(label)).toBe(within);
});

test.each([
  [1, '1'],
  [42, '42'],
  [100, '100'],
  [101, '110'],
  [1147, '1,200'],
  [1999, '2,000'],
])('of %d futures that are needed so many are told as are enough: %s', (count, words) => {
  expect(enoughWords(count)).toBe(words);
});
