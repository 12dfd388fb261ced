import { expect, test } from 'vitest';
import { ofFewFutures } from '../../models/analysis/early.ts';
import { readQuestion } from '../../models/analysis/read-question.ts';
import { ANALYSES } from '../../models/index.ts';

const few = (replications: number, least: number) =>
  ofFewFutures({ replications }, (futures) => futures >= least)?.replications;

test.each([
  [1000, 20, 50],
  [2000, 20, 100],
  [400, 40, 40],
  [200, 40, 40],
])('of %i futures where %i tell something, a first picture is made of %i', (of, least, made) => {
  expect(few(of, least)).toBe(made);
});

test('what takes hardly longer than a first picture has none', () => {
  expect(few(190, 40)).toBeUndefined();
  expect(few(99, 20)).toBeUndefined();
});

test('a first picture of a comparison leaves out what each change does', () => {
  const asked = readQuestion(ANALYSES.compare.question, [], { replications: 1000 });
  if (!asked.question) throw new Error('the question is wrong');
  expect(ANALYSES.compare.early?.(asked.question)).toMatchObject({
    replications: 50,
    attribution: false,
  });
});

test('a search has no first picture: it races, and what it has midway is no answer', () => {
  expect(ANALYSES.find.early).toBeUndefined();
});
