import type { Scenario } from '../../models/inputs/scenario.ts';
import { scenarioHash } from '../../models/scenario/hash.ts';
import { type AnswerEntry, readAskedScenarios } from '../api/answers.ts';
import { type Draft, withScenario } from '../state/draft.ts';
import { withStep } from '../state/history.ts';
import { AFTER_CHANGES } from './asked-scenarios.ts';

/** The open scenario as a question was asked of it, where it stands otherwise now. */
export interface AsAsked {
  scenario: Scenario;
  /** The version that it was; null for changes that were not saved. */
  version: number | null;
}

/** Its place among the scenarios of a question, what-ifs aside: beside itself as saved, that of its draft. */
function placeIn(scenarios: AnswerEntry['scenarios'], openId: string): number {
  const isOpen = ({ scenarioId, whatIf }: (typeof scenarios)[number]) =>
    scenarioId === openId && !whatIf;
  const ofDraft = scenarios.findIndex((each) => isOpen(each) && each.scenarioVersion === null);
  return ofDraft < 0 ? scenarios.findIndex(isOpen) : ofDraft;
}

/** What a question was asked of; undefined where that is the open scenario as it stands, or it was not asked of that. */
export async function asAsked(
  { id, scenarios }: Pick<AnswerEntry, 'id' | 'scenarios'>,
  draft: Draft,
): Promise<AsAsked | undefined> {
  const place = placeIn(scenarios, draft.id);
  const entry = scenarios[place];
  if (!entry) return undefined;
  // Beside itself as saved, a draft goes by another name than its own.
  const isRenamed = entry.name === AFTER_CHANGES && scenarios.length > 1;
  const now = isRenamed ? { ...draft.scenario, name: entry.name } : draft.scenario;
  if (scenarioHash(now) === entry.hash) return undefined;
  const asked = (await readAskedScenarios(id))[place];
  const scenario = isRenamed ? { ...asked, name: draft.saved.name } : asked;
  return { scenario, version: entry.scenarioVersion };
}

/**
 * Whether what was asked can take the place of the open scenario and nothing is lost by it: changes that were
 * not saved, on a scenario that has neither others now nor a version saved since.
 */
export const canTakeUp = (
  { version }: AsAsked,
  draft: Draft,
  times: { askedAt: string; savedAt: string | undefined },
): boolean =>
  version === null &&
  !draft.dirty &&
  times.savedAt !== undefined &&
  Date.parse(times.savedAt) < Date.parse(times.askedAt);

/** The draft as it was asked about: unsaved changes, one step to undo. */
export const takenUp = (draft: Draft, { scenario }: AsAsked): Draft =>
  withScenario({ ...withStep(draft), lastEdit: null }, scenario);
