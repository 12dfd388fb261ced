import { readScenario } from '../api/scenarios.ts';
import { type Draft, openDraft } from './draft.ts';
import { forgetDraft, keepDraft, keptDraft } from './draft-storage.ts';
import { createStore, type Store } from './store.ts';

const open = new Map<string, Store<Draft>>();

/**
 * The draft of a scenario: as it stands in this page with all its steps, else with what a former visit
 * left in the browser, else as saved. Every change to it is kept in the browser.
 */
export async function draftOf(id: string): Promise<Store<Draft>> {
  const known = open.get(id);
  if (known?.get().dirty) return known;
  const { version, scenario } = await readScenario(id);
  if (known?.get().baseVersion === version) return known;
  const kept = keptDraft(localStorage, id);
  const store = createStore(openDraft(id, kept?.baseVersion ?? version, scenario, kept?.scenario));
  store.subscribe(() => keepDraft(localStorage, store.get()));
  open.set(id, store);
  return store;
}

/** Throws away the work in progress on a scenario, which is then as saved. */
export function dropDraft(id: string): void {
  open.delete(id);
  forgetDraft(localStorage, id);
}
