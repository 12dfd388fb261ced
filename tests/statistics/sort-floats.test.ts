import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { floatSorter } from '../../models/statistics/sort-floats.ts';

/** Enough that values are sorted by their digits. */
const MANY = 1000;
const sort = floatSorter(2 * MANY);

/** Bit for bit, for 0 and −0 are equal numbers; every NaN is the same. */
const bitsOf = (values: Float32Array): number[] =>
  Array.from(new Uint32Array(values.buffer), (bits, i) => (Number.isNaN(values[i]) ? -1 : bits));

test.each([
  ['any', fc.float()],
  ['counts', fc.integer({ min: 0, max: 300 })],
  ['shares', fc.float({ min: 0, max: 1, noNaN: true })],
  ['all the same', fc.constant(7)],
  ['special', fc.constantFrom(0, -0, Number.NaN, -Number.NaN, Infinity, -Infinity, 1e-42, -1e-42)],
])('thousands of values come in the order of the library’s sort: %s', (_, value) => {
  const many = fc.array(value, { minLength: MANY, maxLength: 2 * MANY, size: 'max' });
  fc.assert(
    fc.property(many, (numbers) => {
      const values = Float32Array.from(numbers);
      const expected = values.slice().sort();
      sort(values);
      expect(bitsOf(values)).toEqual(bitsOf(expected));
    }),
    { numRuns: 20, seed: 1 },
  );
});
