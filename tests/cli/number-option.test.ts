import { expect, test } from 'vitest';
import { numberOption } from '../../server/commands/number-option.ts';

test.each([
  ['12', 12],
  ['-0.5', -0.5],
  ['1e3', 1000],
  ['twelve', 'twelve'],
  ['', ''],
  ['1e999', '1e999'],
  ['0x10', '0x10'],
  ['0b11', '0b11'],
  ['5 6', '5 6'],
  [undefined, undefined],
])(
  'an option given as %j is asked as %j, and what is no number is left for the question to refuse',
  (text, value) => {
    expect(numberOption(text)).toBe(value);
  },
);
