import { describe, expect, test } from 'vitest';
import { openDraft } from '../../../web/state/draft.ts';
import { forgetDraft, keepDraft, keptDraft } from '../../../web/state/draft-storage.ts';
import { edit } from '../../../web/state/edit.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const shelfOf = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

const opened = () => openDraft('team', 3, shipped());

describe('unsaved work', () => {
  test('is kept with the version that it rests on', () => {
    const shelf = shelfOf();
    keepDraft(shelf, edit(opened(), 'name', 'Mine'));
    expect(keptDraft(shelf, 'team')).toMatchObject({ baseVersion: 3, scenario: { name: 'Mine' } });
    expect(keptDraft(shelf, 'another')).toBeUndefined();
  });

  test('is forgotten once it is saved or thrown away', () => {
    const shelf = shelfOf();
    keepDraft(shelf, edit(opened(), 'name', 'Mine'));
    keepDraft(shelf, opened());
    expect(keptDraft(shelf, 'team')).toBeUndefined();
    keepDraft(shelf, edit(opened(), 'name', 'Mine'));
    forgetDraft(shelf, 'team');
    expect(keptDraft(shelf, 'team')).toBeUndefined();
  });

  test('that cannot be read is no work', () => {
    const shelf = shelfOf();
    for (const text of ['{', '7', '{"baseVersion":"1","scenario":{}}', '{"baseVersion":1}']) {
      shelf.setItem('headroom:draft:team', text);
      expect(keptDraft(shelf, 'team')).toBeUndefined();
    }
  });

  test('stays in the page where the browser keeps nothing', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => {},
    };
    expect(() => keepDraft(full, edit(opened(), 'name', 'Mine'))).not.toThrow();
  });
});
