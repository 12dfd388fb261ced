import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../tools/generated/json-text.ts';

test('a written file reads back as what was written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('what fits on a line stays on one, and the rest is broken', () => {
  const quantity = { value: 4.6, low: 3, high: 7, source: 'J003', note: undefined };
  expect(jsonText(quantity)).toBe('{ "value": 4.6, "low": 3, "high": 7, "source": "J003" }');
  const long = { note: 'x'.repeat(90), value: 1 };
  expect(jsonText(long)).toBe(`{\n  "note": "${'x'.repeat(90)}",\n  "value": 1\n}`);
});
