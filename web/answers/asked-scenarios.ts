import { WHAT_IFS, withWhatIf } from '../../models/scenario/what-ifs/index.ts';
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
    ? [
        {
          id: AS_SAVED,
          label: `This scenario as saved, version ${draft.baseVersion}: before the changes`,
        },
        ...others,
      ]
    : others;
}

/**
 * The scenarios to ask about. The first is what the others are set against: the scenario as saved
 * where it was chosen, so that its draft is what the changes make of it; else the open one as it stands.
 */
export function askedScenarios(draft: Draft, beside: readonly string[]): Asked[] {
  const { id, baseVersion, scenario, dirty } = draft;
  const saved: Asked = { scenarioId: id, version: baseVersion };
  return [
    ...(beside.includes(AS_SAVED) ? [saved] : []),
    dirty ? { scenario, draftOf: id } : saved,
    ...beside.filter((each) => each !== AS_SAVED).map((each) => ({ scenarioId: each })),
  ];
}

/** The open scenario as it stands, and itself with a what-if. @throws an Error for one that does not suit it */
export function askedWithWhatIf(draft: Draft, whatIf: string): Asked[] {
  const changed = withWhatIf(draft.scenario, whatIf);
  const about = WHAT_IFS.find(({ id }) => id === whatIf);
  if (!changed.ok || !about) throw new Error(`the what-if ${whatIf} does not suit the scenario`);
  const scenario = { ...changed.scenario, name: about.label };
  return [...askedScenarios(draft, []), { scenario, draftOf: draft.id }];
}
