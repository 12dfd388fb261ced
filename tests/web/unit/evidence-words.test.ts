import { expect, test } from 'vitest';
import type { Evidence } from '../../../web/api/evidence.ts';
import { evidenceWords } from '../../../web/words/evidence.ts';
import { evidenceBook } from '../../scenarios/evidence-book.ts';

const fact = (given: Partial<Evidence>): Evidence => ({
  id: 'F026',
  statement: 'What an agency social worker cost beyond a newly qualified permanent one.',
  value: 14400,
  unit: '£ a year',
  period: '2010',
  place: 'England',
  kind: 'published',
  source: { title: 'A paper', where: '' },
  ...given,
});

test('the sign of money stands before its figure, with its range', () => {
  expect(evidenceWords(fact({})).figure).toBe('£14,400 a year');
  expect(evidenceWords(fact({ unit: '£' })).figure).toBe('£14,400');
  expect(evidenceWords(fact({ low: 9000, high: 20000 })).figure).toBe(
    '£14,400 a year (range 9,000 to 20,000)',
  );
});

test('what has no figure shows none, and what has a range alone shows that', () => {
  expect(evidenceWords(fact({ value: null, unit: 'text' })).figure).toBe('');
  expect(evidenceWords(fact({ value: null, unit: 'days', low: 35, high: 388 })).figure).toBe(
    '35 to 388 days',
  );
});

test('no fact of the book shows a bare unit', () => {
  const bare = evidenceBook().filter((each) => /^[^\d]+$/.test(evidenceWords(each).figure));
  expect(bare.map(({ id }) => id)).toEqual([]);
});
