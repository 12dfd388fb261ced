import { withWhatIf } from '../../models/scenario/what-ifs/index.ts';
import type { Draft } from './draft.ts';
import { edit } from './edit.ts';

/** The draft with the dated changes of a what-if after its own: one step to undo. One that does not suit it changes nothing. */
export function addWhatIf(draft: Draft, whatIf: string): Draft {
  const changed = withWhatIf(draft.scenario, whatIf);
  return changed.ok ? edit(draft, 'changes', changed.scenario.changes) : draft;
}
