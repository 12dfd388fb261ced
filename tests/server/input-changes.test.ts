import { describe, expect, it } from 'vitest';
import { inputChanges } from '../../server/store/input-changes.ts';

describe('what changed between two versions', () => {
  it('is nothing between equal scenarios, whatever the order of their keys', () => {
    expect(inputChanges({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toEqual([]);
  });

  it('names each input that differs by its path', () => {
    expect(
      inputChanges({ teams: [{ cap: 18, name: 'A' }] }, { teams: [{ cap: 15, name: 'A' }] }),
    ).toEqual([{ path: 'teams[0].cap', before: 18, after: 15 }]);
  });

  it('shows what was added and what was removed', () => {
    expect(inputChanges({ list: [1], gone: 'x' }, { list: [1, 2] })).toEqual([
      { path: 'list[1]', before: undefined, after: 2 },
      { path: 'gone', before: 'x', after: undefined },
    ]);
  });

  it('shows a number that became a range as one change', () => {
    const range = { value: 2, low: 1, high: 3 };
    expect(inputChanges({ a: 2 }, { a: range })).toEqual([{ path: 'a', before: 2, after: range }]);
  });
});
