import { describe, expect, test, vi } from 'vitest';
import { openDraft } from '../../../web/state/draft.ts';
import {
  forgetDraft,
  forgetUnreadable,
  hasDraft,
  hasOthersDraft,
  keepDraft,
  takeUpDraft,
  unreadableDrafts,
} from '../../../web/state/draft-storage.ts';
import { edit } from '../../../web/state/edit.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const shelfOf = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (place: number) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
  };
};

const opened = () => openDraft('team', 3, shipped());
const named = (name: string) => edit(opened(), 'name', name);
const nobody = new Set<string>();
const both = new Set(['a', 'b']);
/** What a tab finds while these are open. */
const found = (shelf: ReturnType<typeof shelfOf>, tab: string, open: ReadonlySet<string>) =>
  takeUpDraft(shelf, tab, 'team', open)?.scenario.name;

describe('unsaved work', () => {
  test('is kept with the version that it rests on', () => {
    const shelf = shelfOf();
    keepDraft(shelf, 'a', named('Mine'));
    expect(takeUpDraft(shelf, 'a', 'team', both)).toMatchObject({
      baseVersion: 3,
      scenario: { name: 'Mine' },
    });
    expect(takeUpDraft(shelf, 'a', 'another', both)).toBeUndefined();
    expect(takeUpDraft(shelf, 'a', 'te', both)).toBeUndefined();
  });

  test('is forgotten once it is saved or thrown away', () => {
    const shelf = shelfOf();
    keepDraft(shelf, 'a', named('Mine'));
    keepDraft(shelf, 'a', opened());
    expect(hasDraft(shelf, 'team')).toBe(false);
    keepDraft(shelf, 'a', named('Mine'));
    forgetDraft(shelf, 'a', 'team');
    expect(hasDraft(shelf, 'team')).toBe(false);
  });

  test('of each open tab is its own: another neither sees it, nor overwrites it, nor forgets it by saving', () => {
    const shelf = shelfOf();
    keepDraft(shelf, 'a', named('Of a'));
    expect(found(shelf, 'b', both)).toBeUndefined();
    expect(hasOthersDraft(shelf, 'b', 'team')).toBe(true);
    keepDraft(shelf, 'b', named('Of b'));
    expect([found(shelf, 'a', both), found(shelf, 'b', both)]).toEqual(['Of a', 'Of b']);
    keepDraft(shelf, 'a', opened());
    expect([found(shelf, 'a', both), found(shelf, 'b', both)]).toEqual([undefined, 'Of b']);
    expect(hasOthersDraft(shelf, 'b', 'team')).toBe(false);
  });

  test('of a closed tab goes to the next that opens the scenario, the newest first, and to that one only', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) });
    const shelf = shelfOf();
    keepDraft(shelf, 'a', named('Older'));
    vi.setSystemTime(Date.UTC(2026, 0, 6));
    keepDraft(shelf, 'b', named('Newer'));
    vi.useRealTimers();
    expect(found(shelf, 'c', nobody)).toBe('Newer');
    expect(found(shelf, 'd', new Set(['c']))).toBe('Older');
    expect(found(shelf, 'c', both)).toBe('Newer');
    expect(found(shelf, 'e', new Set(['c', 'd']))).toBeUndefined();
  });

  test('that was kept before tabs kept apart is still found', () => {
    const shelf = shelfOf();
    const kept = JSON.stringify({ baseVersion: 3, scenario: named('Mine').scenario });
    shelf.setItem('headroom:draft:team', kept);
    expect(hasDraft(shelf, 'team')).toBe(true);
    expect(found(shelf, 'a', new Set(['a']))).toBe('Mine');
    keepDraft(shelf, 'a', opened());
    expect(shelf.length).toBe(0);
  });

  test('stays where it is when there is no room to move it', () => {
    const shelf = shelfOf();
    keepDraft(shelf, 'a', named('Mine'));
    const full = {
      ...shelf,
      length: shelf.length,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(takeUpDraft(full, 'b', 'team', nobody)?.scenario.name).toBe('Mine');
    expect(found(shelf, 'a', both)).toBe('Mine');
  });

  test('may hold whatever was typed into its fields', () => {
    const shelf = shelfOf();
    const typed = edit(edit(named('Mine'), 'leaving', { referenceCaseload: 'x' }), 'changes', []);
    keepDraft(shelf, 'a', edit(named('Mine'), 'teams[0].posts[0].capPerFte', 'twenty'));
    expect(found(shelf, 'a', both)).toBe('Mine');
    keepDraft(shelf, 'a', typed);
    expect(found(shelf, 'a', both)).toBe('Mine');
  });

  test('that cannot be opened is not opened, nor lost until it is thrown away', () => {
    const { teams, ...teamless } = shipped();
    const oddTeams = { ...teamless, teams: teams.map(({ posts, ...team }) => team) };
    const odd = [teamless, oddTeams, {}].map((scenario) => ({ baseVersion: 1, scenario }));
    const texts = ['{', '7', '{"baseVersion":"1","scenario":{}}', '{"baseVersion":1}'];
    for (const text of [...texts, ...odd.map((each) => JSON.stringify(each))]) {
      const shelf = shelfOf();
      shelf.setItem('headroom:draft:team:a', text);
      expect(takeUpDraft(shelf, 'a', 'team', nobody)).toBeUndefined();
      expect(hasDraft(shelf, 'team')).toBe(false);
      keepDraft(shelf, 'a', named('Mine'));
      const [lost, ...more] = unreadableDrafts(shelf, 'team');
      expect(shelf.getItem(lost.key)).toBe(text);
      expect(more).toEqual([]);
      forgetUnreadable(shelf, lost);
      expect(unreadableDrafts(shelf, 'team')).toEqual([]);
      expect(found(shelf, 'a', nobody)).toBe('Mine');
    }
  });

  test('that cannot be opened is handed out as the scenario alone, where there is one', () => {
    const shelf = shelfOf();
    shelf.setItem('headroom:draft:team', '{"baseVersion":1,"scenario":{"name":"Mine"}}');
    shelf.setItem('headroom:draft:team:a', '{');
    const texts = unreadableDrafts(shelf, 'team').map(({ text }) => text);
    expect(JSON.parse(texts[0])).toEqual({ name: 'Mine' });
    expect(texts[1]).toBe('{');
  });

  test('stays in the page where the browser keeps nothing', () => {
    const full = {
      ...shelfOf(),
      length: 0,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => keepDraft(full, 'a', named('Mine'))).not.toThrow();
  });
});
