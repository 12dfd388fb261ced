import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, scenarioHash } from '../../models/scenario/hash.ts';
import { setAt } from '../../models/scenario/path.ts';
import { shipped } from './small-scenario.ts';

/** The same value with the keys of every object in reverse order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

describe('the hash of a scenario', () => {
  test('is SHA-256 in hexadecimal', () => {
    expect(scenarioHash(shipped())).toMatch(/^[0-9a-f]{64}$/);
  });

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  test('changes with any input, and with the order of a list', () => {
    const { changes, ...rest } = shipped();
    const original = scenarioHash({ ...rest, changes });
    expect(scenarioHash(setAt(shipped(), ['service', 'weeks'], 157))).not.toBe(original);
    const tests = [...rest.standard.tests].reverse();
    expect(scenarioHash(setAt(shipped(), ['standard', 'tests'], tests))).not.toBe(original);
  });

  test('takes an input that is left out and one that is undefined as the same', () => {
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  });

  test('is of text that reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
