import { readScenario } from '../api/scenarios.ts';
import { type Draft, openDraft } from './draft.ts';
import {
  forgetDraft,
  hasOthersDraft,
  type KeptDraft,
  keepDraft,
  takeUpDraft,
} from './draft-storage.ts';
import { createStore, type Store } from './store.ts';
import { openTabs, tabId } from './tab-id.ts';

const open = new Map<string, Store<Draft>>();

/**
 * The draft of a scenario: as it stands in this page with all its steps, else with what a former visit
 * left in the browser, else as saved. Every change to it is kept in the browser.
 */
export async function draftOf(id: string): Promise<Store<Draft>> {
  const dirty = open.get(id);
  if (dirty?.get().dirty) return dirty;
  const { version, scenario } = await readScenario(id);
  const isCurrent = (store: Store<Draft>) =>
    store.get().dirty || store.get().baseVersion === version;
  const known = open.get(id);
  if (known && isCurrent(known)) return known;
  const tab = await tabId();
  const kept = await keptHere(id);
  // Whoever else asked in the meantime has the same one.
  const other = open.get(id);
  if (other && isCurrent(other)) return other;
  const store = createStore(openDraft(id, kept?.baseVersion ?? version, scenario, kept?.scenario));
  store.subscribe(() => keepDraft(localStorage, tab, store.get()));
  open.set(id, store);
  return store;
}

/** What is kept of a scenario for this tab. */
export const keptHere = async (id: string): Promise<KeptDraft | undefined> =>
  takeUpDraft(localStorage, await tabId(), id, await openTabs());

/** Whether another tab of this browser keeps changes to a scenario, which are not seen here. */
export const isKeptElsewhere = async (id: string): Promise<boolean> =>
  hasOthersDraft(localStorage, await tabId(), id);

/** Throws away the work in progress on a scenario, which is then as saved. */
export async function dropDraft(id: string): Promise<void> {
  open.delete(id);
  forgetDraft(localStorage, await tabId(), id);
}
