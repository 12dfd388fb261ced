import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import type { Draft } from './draft.ts';
import { hasShape } from './has-shape.ts';
import { isRecord } from './is-record.ts';
import { newTabId } from './tab-id.ts';

/** Work in progress as it is kept in the browser, by each tab for itself. */
export interface KeptDraft {
  baseVersion: number;
  scenario: Scenario;
  /** When, as an ISO date; what was kept before tabs kept apart has none. */
  keptAt?: string;
}

/** The part of `localStorage` that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What lies under one key of the shelf; without a draft where it cannot be opened. */
interface Found {
  key: string;
  /** Of the tab that kept it; none before tabs kept apart. */
  tab: string;
  text: string;
  draft?: KeptDraft;
}

/** Work that cannot be opened, because another version of the program kept it or it is damaged. */
export interface UnreadableDraft {
  key: string;
  /** As a file to hand out: the scenario alone, where there is one to be told apart. */
  text: string;
}

const keyOf = (id: string, tab: string): string => `headroom:draft:${id}${tab && `:${tab}`}`;

const isKept = (value: unknown): value is KeptDraft =>
  isRecord(value) &&
  typeof value.baseVersion === 'number' &&
  isRecord(value.scenario) &&
  hasShape(scenarioSchema, value.scenario);

function readKept(text: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Everything that is kept of a scenario, by whichever tab. */
function allOf(shelf: Shelf, id: string): Found[] {
  try {
    const keys = Array.from({ length: shelf.length }, (_, place) => shelf.key(place) ?? '');
    return keys
      .filter((key) => key === keyOf(id, '') || key.startsWith(`${keyOf(id, '')}:`))
      .map((key) => {
        const text = shelf.getItem(key) ?? '';
        return { key, tab: key.slice(keyOf(id, '').length + 1), text, draft: readKept(text) };
      });
  } catch {
    return [];
  }
}

/** Keeps what a tab has not saved yet, so that a reload loses nothing; forgets it once it is saved. */
export function keepDraft(shelf: Shelf, tab: string, draft: Draft): void {
  const { id, baseVersion, scenario, dirty } = draft;
  if (!dirty) {
    forgetDraft(shelf, tab, id);
    return;
  }
  const kept: KeptDraft = { baseVersion, scenario, keptAt: new Date().toISOString() };
  try {
    shelf.setItem(keyOf(id, tab), JSON.stringify(kept));
  } catch {
    // The browser keeps nothing (private window, or full): the work is still in the page.
  }
}

/**
 * The work of a tab on a scenario: what it kept itself, else the newest that a tab kept which is closed
 * by now, and which is this tab's from here on. What other open tabs keep is left alone.
 */
export function takeUpDraft(
  shelf: Shelf,
  tab: string,
  id: string,
  open: ReadonlySet<string>,
): KeptDraft | undefined {
  const found = allOf(shelf, id);
  const own = found.find((each) => each.tab === tab);
  if (own?.draft) return own.draft;
  // What this tab cannot open itself is put where it overwrites nothing of it.
  if (own) move(shelf, own, keyOf(id, newTabId()));
  const [newest] = found
    .filter((each) => each.draft && !open.has(each.tab))
    .sort((a, b) => (b.draft?.keptAt ?? '').localeCompare(a.draft?.keptAt ?? ''));
  if (newest) move(shelf, newest, keyOf(id, tab));
  return newest?.draft;
}

/** Written in its new place before it leaves the old one: where there is no room it stays. */
function move(shelf: Shelf, { key, text }: Found, to: string): void {
  try {
    shelf.setItem(to, text);
    shelf.removeItem(key);
  } catch {
    // It stays where it is.
  }
}

/** Whether any tab keeps work on a scenario, open or closed. */
export const hasDraft = (shelf: Shelf, id: string): boolean =>
  allOf(shelf, id).some(({ draft }) => draft);

/** Whether another tab keeps work on a scenario. */
export const hasOthersDraft = (shelf: Shelf, tab: string, id: string): boolean =>
  allOf(shelf, id).some((each) => each.draft && each.tab !== tab);

/** Work on a scenario that cannot be opened. */
export const unreadableDrafts = (shelf: Shelf, id: string): UnreadableDraft[] =>
  allOf(shelf, id).flatMap(({ key, text, draft }) =>
    draft ? [] : { key, text: scenarioIn(text) },
  );

function scenarioIn(text: string): string {
  try {
    const kept: unknown = JSON.parse(text);
    return isRecord(kept) && isRecord(kept.scenario)
      ? `${JSON.stringify(kept.scenario, null, 2)}\n`
      : text;
  } catch {
    return text;
  }
}

/** Throws away what a tab keeps of a scenario. */
export const forgetDraft = (shelf: Shelf, tab: string, id: string): void =>
  forget(shelf, keyOf(id, tab));

/** Throws away work that cannot be opened. */
export const forgetUnreadable = (shelf: Shelf, { key }: UnreadableDraft): void =>
  forget(shelf, key);

function forget(shelf: Shelf, key: string): void {
  try {
    shelf.removeItem(key);
  } catch {
    // Nothing is kept, so nothing need be forgotten.
  }
}
