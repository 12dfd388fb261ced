import type { Asked } from '../api/answers.ts';
import type { ScenarioListing } from '../api/scenarios.ts';
import type { Option } from '../components/fields/choice-field.ts';
import type { Draft } from '../state/draft.ts';

/** The choice of the open scenario as it was last saved, beside its draft. */
const AS_SAVED = '(as saved)';

/** What may be set beside the open scenario: itself as saved, where it has been changed, and all others. */
export function besideOptions(draft: Draft, all: readonly ScenarioListing[]): Option[] {
  const others = all
    .filter(({ id }) => id !== draft.id)
    .map(({ id, name }) => ({ id, label: name }));
  return draft.dirty
    ? [{ id: AS_SAVED, label: `This scenario as saved, version ${draft.baseVersion}` }, ...others]
    : others;
}

/** The scenarios to ask about: the open one as it stands, then those chosen beside it. */
export function askedScenarios(draft: Draft, beside: readonly string[]): Asked[] {
  const { id, baseVersion, scenario, dirty } = draft;
  const saved = { scenarioId: id, version: baseVersion };
  return [
    dirty ? { scenario, draftOf: id } : saved,
    ...beside.map((each) => (each === AS_SAVED ? saved : { scenarioId: each })),
  ];
}
