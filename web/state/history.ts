import { type Draft, withScenario } from './draft.ts';

const STEPS_KEPT = 100;

/** The draft with what it is now as the step that an edit can be undone to. */
export const withStep = (draft: Draft): Draft => ({
  ...draft,
  past: [...draft.past, draft.scenario].slice(-STEPS_KEPT),
  future: [],
});

/** One step back; the draft itself when there is none. */
export function undo(draft: Draft): Draft {
  const before = draft.past.at(-1);
  if (!before) return draft;
  return withScenario(
    {
      ...draft,
      past: draft.past.slice(0, -1),
      future: [draft.scenario, ...draft.future],
      lastEdit: null,
    },
    before,
  );
}

/** One step forward again. */
export function redo(draft: Draft): Draft {
  const [after, ...future] = draft.future;
  if (!after) return draft;
  return withScenario(
    { ...draft, past: [...draft.past, draft.scenario], future, lastEdit: null },
    after,
  );
}
