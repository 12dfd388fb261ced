import type { Scenario } from '../../models/inputs/scenario.ts';
import { WHAT_IFS, withWhatIf } from '../../models/scenario/what-ifs/index.ts';
import type { AnswerEntry, Asked } from '../api/answers.ts';
import type { ScenarioListing } from '../api/scenarios.ts';
import type { Option } from '../components/fields/choice-field.ts';
import type { Draft } from '../state/draft.ts';
import { scenarioName } from '../words/scenario-name.ts';

/** The choice of the open scenario as it was last saved, beside its draft. */
const AS_SAVED = '(as saved)';

const WHAT_IF = '(what if) ';

/** What the draft is called beside itself as saved. */
export const AFTER_CHANGES = 'After the changes';

/** The choice of the open scenario with a what-if, beside itself. */
export const whatIfKey = (id: string): string => `${WHAT_IF}${id}`;

/**
 * What may be set beside the open scenario: itself as saved, where it has been changed, all others, and
 * itself with each what-if that suits it.
 */
export function besideOptions(draft: Draft, all: readonly ScenarioListing[]): Option[] {
  const saved = {
    id: AS_SAVED,
    label: `This scenario as saved, version ${draft.baseVersion}: before the changes`,
  };
  const others = all
    .filter(({ id }) => id !== draft.id)
    .map(({ id, name }) => ({ id, label: scenarioName(name) }));
  const whatIfs =
    draft.problems.length > 0
      ? []
      : WHAT_IFS.filter(({ id }) => withWhatIf(draft.scenario, id).ok).map(({ id, label }) => ({
          id: whatIfKey(id),
          label: `What if: ${label}`,
        }));
  return [...(draft.dirty ? [saved] : []), ...others, ...whatIfs];
}

/**
 * The open scenario with a what-if. Set against what it was before it was edited, it is named by both: the
 * what-if alone would answer for the edits too.
 * @throws an Error for one that does not suit it
 */
function askedWithWhatIf({ id, scenario }: Draft, whatIf: string, isAgainstSaved: boolean): Asked {
  const changed = withWhatIf(scenario, whatIf);
  const label = WHAT_IFS.find((each) => each.id === whatIf)?.label;
  if (!changed.ok || !label) throw new Error(`the what-if ${whatIf} does not suit the scenario`);
  const name = isAgainstSaved
    ? `${AFTER_CHANGES}, and ${label.charAt(0).toLowerCase()}${label.slice(1)}`
    : label;
  return { scenario: { ...changed.scenario, name }, draftOf: id, whatIf };
}

/** The draft beside what it was: of the same name, it would only be told from that by a number. */
const afterChanges = ({ scenario, saved }: Draft): Scenario =>
  scenario.name === saved.name ? { ...scenario, name: AFTER_CHANGES } : scenario;

/**
 * The scenarios to ask about. The first is what the others are set against: the scenario as saved
 * where it was chosen, so that its draft is what the changes make of it; else the open one as it stands.
 */
export function askedScenarios(draft: Draft, beside: readonly string[]): Asked[] {
  const { id, baseVersion, dirty } = draft;
  const saved: Asked = { scenarioId: id, version: baseVersion };
  const isAgainstSaved = beside.includes(AS_SAVED);
  return [
    ...(isAgainstSaved ? [saved] : []),
    dirty
      ? { scenario: isAgainstSaved ? afterChanges(draft) : draft.scenario, draftOf: id }
      : saved,
    ...beside
      .filter((each) => each !== AS_SAVED)
      .map((each) =>
        each.startsWith(WHAT_IF)
          ? askedWithWhatIf(draft, each.slice(WHAT_IF.length), isAgainstSaved)
          : { scenarioId: each },
      ),
  ];
}

/** The choices with which an answer's question was asked from the page of a scenario. */
export function besideOf({ scenarios }: Pick<AnswerEntry, 'scenarios'>, openId: string): string[] {
  const [first, ...rest] = scenarios;
  const wasSetAgainstSaved =
    first.scenarioVersion !== null &&
    rest.some(
      (each) => each.scenarioId === openId && each.scenarioVersion === null && !each.whatIf,
    );
  const others = scenarios.flatMap(({ scenarioId, whatIf }) => {
    if (scenarioId !== openId) return scenarioId === null ? [] : [scenarioId];
    return whatIf ? [whatIfKey(whatIf)] : [];
  });
  return wasSetAgainstSaved ? [AS_SAVED, ...others] : others;
}
