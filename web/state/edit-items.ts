import { editList } from '../../models/scenario/edit-list.ts';
import type { ListEdit } from '../../models/scenario/list-edit.ts';
import { parsePath } from '../../models/scenario/path.ts';
import { type Draft, withScenario } from './draft.ts';
import { withStep } from './history.ts';

/** The draft with an item of a list moved, put in or taken out, and what is about an item kept to it: one step to undo. */
export function editItems(draft: Draft, list: string, change: ListEdit): Draft {
  const parts = parsePath(list);
  if (!parts) throw new Error(`${list} is not the path of a list`);
  const from = draft.scenario;
  const { scenario, gone } = editList(from, parts, change);
  if (scenario === from) return draft;
  const edited = withScenario({ ...withStep(draft), lastEdit: null }, scenario);
  return gone.length > 0 ? { ...edited, gone: { list, from, items: gone } } : edited;
}
