import { expect, test } from 'vitest';
import { furtherFutures } from '../../models/analysis/compare/further-futures.ts';
import { gapSentences } from '../../models/analysis/compare/gap-sentences.ts';
import { gapOf } from '../../models/analysis/compare/gaps.ts';
import type { Compared } from '../../models/analysis/compare/result.ts';
import { errorWords, sizeWords } from '../../models/analysis/compare/words.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { UNITS } from '../../models/units.ts';

const cost: Compared = { id: 'cost', label: 'Cost', unit: 'pounds', decimals: 0, better: 'lower' };
const caseload: Compared = {
  id: 'caseload',
  label: 'Caseload',
  unit: 'casesPerFte',
  decimals: 1,
  better: 'lower',
};

test('a difference in pounds has no more figures than its error allows', () => {
  expect(sizeWords(cost, 124_321, 21_345)).toBe('£124,000');
  expect(errorWords(cost, 21_345 / 2, 124_321)).toBe('£21,000');
  expect(sizeWords(cost, 2_257_000, 283_000)).toBe('£2.26\u00a0million');
  expect(sizeWords(cost, 124_321, 41_345)).toBe('£120,000');
  // Told from noise, so not written as its error.
  expect(sizeWords(cost, 14_100, 10_400)).toBe('£14,000');
  expect(sizeWords(cost, 17_369_000)).toBe('£17.37\u00a0million');
});

test('a difference that is told from its error does not read as its error', () => {
  expect(sizeWords(caseload, 0.24, 0.17)).toBe('0.24');
  expect(errorWords(caseload, 0.17 / 2, 0.24)).toBe('0.17');
  expect(sizeWords(caseload, 0.24, 0.11)).toBe('0.2');
  expect(sizeWords(caseload, 0.021, 0.016)).toBe('0.021');
});

test.each([
  // 40 futures: a gap a third as large as its error would take more than can be asked for; one as large would not.
  [
    { standardError: 1, moreFutures: 3000 },
    40,
    /that can be asked for .*; were it as much as its error, about 68 more/,
  ],
  [
    { standardError: 1, moreFutures: null },
    40,
    /^Were the gap as much as its error, about 68 more futures/,
  ],
  [{ standardError: 1, moreFutures: 3000 }, 1000, /treat them as equal\.$/],
  [{ standardError: 1, moreFutures: null }, 1000, /^Treat them as equal\.$/],
  [{ standardError: 1, moreFutures: 1600 }, 400, /^Were it that much, about 1,600 more/],
  // 2,001 in all cannot be asked for.
  [
    { standardError: 1, moreFutures: 1601 },
    400,
    /more than the 2,000 futures that can be asked for/,
  ],
])(
  'of a gap of %o in %i futures no more is said than they can tell',
  (gap, replications, words) => {
    expect(furtherFutures(gap, replications)).toMatch(words);
  },
);

test.each(MEASURES)('what $id is a number of is said where two are compared on it', (of) => {
  const futures = (by: number) => Float64Array.from({ length: 40 }, (_, each) => each + by);
  const gap = gapOf(of, futures(0), futures(2));
  if (!gap) throw new Error('no future has a value');
  const pair = { first: 0, second: 1, gaps: [gap] };
  const [sentence] = gapSentences(
    { compared: [of], names: ['As it is', 'Other'], replications: 40 },
    pair,
  );
  const signs = { share: 'points', pounds: '£' };
  const word = of.unit === 'share' || of.unit === 'pounds' ? signs[of.unit] : UNITS[of.unit];
  expect(sentence.toLowerCase()).toContain(word.toLowerCase());
});
