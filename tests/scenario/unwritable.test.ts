import { describe, expect, test } from 'vitest';
import { charactersBreach } from '../../models/scenario/unwritable.ts';
import { changed, sentencesOf } from './small-scenario.ts';

const HALF = 'holds half of a character (U+D83D), which cannot be kept; type the text anew';
const CONTROL =
  'holds a control character (U+000B), which no workbook can hold; delete it, or type the text anew';

describe('a text that could not be kept or exported as it was typed is refused', () => {
  test.each([
    ['name', 'North \ud83d', HALF],
    ['summary', 'one\u000btwo', CONTROL],
    ['teams[0].name', 'one\u000btwo', CONTROL],
    ['standard.tests[0].label', '\ud83d', HALF],
  ])('%s', (path, text, words) => {
    expect(sentencesOf(changed({ [path]: text }))).toEqual([
      `${path}: ${JSON.stringify(text)} ${words}`,
    ]);
  });

  test('a source or a note beside a number', () => {
    const share = { value: 0.2, source: '\ud83d', note: 'a\u000bb' };
    expect(sentencesOf(changed({ 'returning.share': share }))).toEqual([
      `returning.share.source: "\\ud83d" ${HALF}`,
      `returning.share.note: "a\\u000bb" ${CONTROL}`,
    ]);
  });

  test('also where something else is broken', () => {
    const sentences = sentencesOf(changed({ name: '\ud83d', 'service.weeks': 0 }));
    expect(sentences).toHaveLength(2);
    expect(sentences).toContain(`name: "\\ud83d" ${HALF}`);
  });
});

test('what UTF-8 and XML can hold is accepted: ends of lines, accents, characters of two halves', () => {
  for (const text of [
    'a\tb\nc\r\nd',
    'Née, Cymru Ŵ',
    '👩‍👧 \u{10ffff}',
    '<&>"\'=',
    '\u0085\ufeff',
  ]) {
    expect(charactersBreach(text)).toBeUndefined();
  }
});
