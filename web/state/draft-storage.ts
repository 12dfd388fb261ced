import type { Scenario } from '../../models/inputs/scenario.ts';
import type { Draft } from './draft.ts';
import { isRecord } from './is-record.ts';

/** Work in progress as it is kept in the browser. */
export interface KeptDraft {
  baseVersion: number;
  scenario: Scenario;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (id: string): string => `headroom:draft:${id}`;

const isKept = (value: unknown): value is KeptDraft =>
  isRecord(value) && typeof value.baseVersion === 'number' && isRecord(value.scenario);

/** Keeps what is not saved yet, so that a reload loses nothing; forgets it once it is saved. */
export function keepDraft(shelf: Shelf, draft: Draft): void {
  try {
    if (!draft.dirty) shelf.removeItem(keyOf(draft.id));
    else {
      const kept: KeptDraft = { baseVersion: draft.baseVersion, scenario: draft.scenario };
      shelf.setItem(keyOf(draft.id), JSON.stringify(kept));
    }
  } catch {
    // The browser keeps nothing (private window, or full): the work is still in the page.
  }
}

export function keptDraft(shelf: Shelf, id: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(keyOf(id)) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function forgetDraft(shelf: Shelf, id: string): void {
  try {
    shelf.removeItem(keyOf(id));
  } catch {
    // Nothing is kept, so nothing need be forgotten.
  }
}
