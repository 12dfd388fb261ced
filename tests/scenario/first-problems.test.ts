import { expect, test } from 'vitest';
import {
  firstProblems,
  MOST_QUOTED,
  MOST_TOLD,
  quoted,
  sentence,
} from '../../models/scenario/problem.ts';

const problems = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    path: `x${place}`,
    value: 'this key',
    rule: 'is not known here',
    remedy: 'remove it',
  }));

test('all problems are told while they can be read', () => {
  expect(firstProblems(problems(MOST_TOLD))).toEqual(problems(MOST_TOLD));
});

test.each([
  [1, 'scenario: 1 more problem was found; correct these first, then check again'],
  [59_900, 'scenario: 59,900 more problems were found; correct these first, then check again'],
])('beyond that the first are, and that there are %i more', (more, words) => {
  const told = firstProblems(problems(MOST_TOLD + more));
  expect(told.slice(0, -1)).toEqual(problems(MOST_TOLD));
  expect(told.slice(-1).map(sentence)).toEqual([words]);
});

test('a long value is quoted from its beginning, and no character of it by half', () => {
  for (let before = 0; before < 4; before++) {
    const text = `${'x'.repeat(before)}${'😀'.repeat(MOST_QUOTED)}`;
    const told = quoted(text);
    expect(told.isWellFormed()).toBe(true);
    expect(told.length).toBeLessThanOrEqual(MOST_QUOTED);
    expect(`"${text}`.startsWith(told.slice(0, -1))).toBe(true);
  }
  const whole = 'x'.repeat(MOST_QUOTED - 2);
  expect(quoted(whole)).toBe(`"${whole}"`);
});
