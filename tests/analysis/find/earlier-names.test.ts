import { expect, test } from 'vitest';
import { askedNames } from '../../../models/analysis/asked-names.ts';
import { findQuestion } from '../../../models/analysis/find/question.ts';
import { readQuestion } from '../../../models/analysis/read-question.ts';
import { withNewNames } from '../../../models/fields/new-names.ts';
import { questionWords } from '../../../web/answers/question-words.ts';
import { keepQuestion, keptQuestion } from '../../../web/answers/working-question.ts';
import { busyTeam } from '../busy-team.ts';

const busy = busyTeam();
const asked = (kind: string) => ({
  levers: [{ what: { kind, role: 'worker' }, from: 0.1, to: 0.2 }],
});
const kept = asked('paperwork');
const now = asked('not-on-cases');

test('a question kept under the old name of time not spent on cases is asked as that', () => {
  expect(readQuestion(findQuestion, [busy], kept)).toEqual(readQuestion(findQuestion, [busy], now));
  expect(readQuestion(findQuestion, [busy], kept).problems).toEqual([]);
});

test('it is shown in the words of today, its role by name', () => {
  expect(questionWords(findQuestion, kept)).toEqual(questionWords(findQuestion, now));
  expect(questionWords(findQuestion, kept).map(({ value }) => value)).toContain(
    'time not spent on cases: supervision, meetings, duty, travel',
  );
  expect(askedNames(findQuestion, busy, kept)).toEqual({ 'levers[0].what.role': 'Worker' });
});

test('a draft of it opens in its form', () => {
  const shelf = new Map<string, string>();
  const storage = {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => shelf.set(key, value),
  };
  keepQuestion(storage, 'mine', 'find', { question: kept, beside: [], seed: 'seed' });
  expect(keptQuestion(storage, findQuestion, 'mine', 'find')?.question).toEqual(now);
});

test.each([undefined, null, 'nothing', {}, { levers: 'none' }, { levers: [{ what: null }] }])(
  'what was kept and is not sound stays as it is: %j',
  (unsound) => {
    expect(withNewNames(findQuestion, unsound)).toEqual(unsound);
  },
);
