import { describe, expect, test } from 'vitest';
import { fileText } from '../../models/scenario/file-text.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { parseScenario, validateScenario } from '../../models/scenario/validate.ts';
import { sentencesOf, shipped } from './small-scenario.ts';

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

const text = (): string => JSON.stringify(shipped());
const read = (file: string): string[] => parseScenario(file).problems.map(sentence);

describe('the text of a scenario file', () => {
  test('is read whole, or not at all', () => {
    expect(parseScenario(text())).toEqual({ ok: true, scenario: shipped(), problems: [] });
    expect(parseScenario(text().replace('"weeks":156', '"weeks":0'))).not.toHaveProperty(
      'scenario',
    );
  });

  test('that is not JSON is refused with the place of the fault', () => {
    expect(read('{ "name": }')).toEqual([
      expect.stringMatching(
        /^scenario: the text \(Unexpected token '}', .*\) is not JSON; correct it there, or export the scenario again$/,
      ),
    ]);
    expect(read(text().replace('"weeks":156', '"weeks":NaN'))).toEqual([
      expect.stringMatching(/^scenario: the text \(.*\) is not JSON; correct it there/),
    ]);
  });

  test('of 50 MB is refused for its size', () => {
    expect(read(' '.repeat(50_000_000))).toEqual([
      'scenario: 50,000,000 characters is above the limit of 1,000,000 for a scenario; check that this is a scenario file',
    ]);
  });

  test('with a number that overflows is refused where the number stands', () => {
    expect(read(text().replace('"weeks":156', '"weeks":1e999'))).toEqual([
      'service.weeks: Infinity is not a whole number; give a whole number from 1 to 522 weeks, such as 156',
    ]);
  });

  test('cannot reach the prototype of anything', () => {
    const spoiled = text().replace('{"format"', '{"__proto__":{"spoiled":true},"format"');
    expect(read(spoiled)).toEqual([
      expect.stringMatching(/^__proto__: this key is not known here; remove it/),
    ]);
    expect({}).not.toHaveProperty('spoiled');
  });

  test('with a key twice is refused where it stands, for only one of the two would count', () => {
    const twice = text()
      .replace('"weeks":156', '"weeks":52,"weeks" : 156')
      .replace('"posts":[{', '"posts":[{"capPerFte":12,')
      .replace('{"format":1', '{"form\\u0061t":1,"format":1');
    expect(read(twice)).toEqual(
      ['format', 'service.weeks', 'teams[0].posts[0].capPerFte'].map(
        (path) =>
          `${path}: this key is given more than once, and only the last would count; keep one`,
      ),
    );
  });

  test('may hold the same key in different places, and what looks like one within a text', () => {
    const summary = 'He wrote "weeks": 5, {"weeks": 6} and \\"weeks\\":';
    const read = parseScenario(JSON.stringify({ ...shipped(), summary }));
    expect(read).toMatchObject({ ok: true, scenario: { summary } });
  });

  test('that no encoding can read is refused, for its names would be spoilt', () => {
    const latin = Uint8Array.from(Buffer.from(text().replace('family', 'famille née'), 'latin1'));
    expect(parseScenario(fileText(latin, decode)).problems.map(sentence)).toEqual([
      'scenario: this file is not text in UTF-8; save it as UTF-8, or export the scenario again',
    ]);
  });

  test.each([
    ['UTF-8', Buffer.from(text(), 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text()}`, 'utf8')],
    ['UTF-16', Buffer.from(`\ufeff${text()}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text()}`, 'utf16le').swap16()],
  ])('is read from %s', (_, bytes) => {
    expect(parseScenario(fileText(bytes, decode))).toMatchObject({ ok: true });
  });

  test('may name its JSON Schema, which is no part of the scenario', () => {
    const named = { $schema: './scenario.schema.json', ...shipped() };
    expect(validateScenario(named)).toEqual({ ok: true, scenario: shipped(), problems: [] });
  });
});

describe('what is no scenario at all', () => {
  test.each([
    [null, 'null'],
    [5, '5'],
    ['text', '"text"'],
    [[], 'an empty list'],
    [undefined, 'nothing'],
  ])('%j is refused in one sentence', (input, words) => {
    expect(sentencesOf(input)).toEqual([
      `scenario: ${words} is not a scenario; give an object in curly brackets with name, service, streams, stages and so on`,
    ]);
  });

  test('an empty object lacks every section, and each is named', () => {
    const sentences = sentencesOf({});
    expect(sentences).toHaveLength(17);
    expect(sentences).toContain(
      'streams: nothing is given here: it is required; write it as a list in square brackets',
    );
    expect(sentences).toContain('format: nothing is given here: it is required; write 1');
  });
});
