import type { Scenario } from '../../models/inputs/scenario.ts';
import { scenarioHash } from '../../models/scenario/hash.ts';
import { type AnswerEntry, readAskedScenarios } from '../api/answers.ts';
import { type Draft, withScenario } from '../state/draft.ts';
import { withStep } from '../state/history.ts';
import { AFTER_CHANGES } from './asked-scenarios.ts';
import { askedWords } from './question-words.ts';

const UNSAVED = 'changes that had not been saved';

/** The open scenario as a question was asked of it, where it stands otherwise now. */
export interface AsAsked {
  /** Of the question. */
  answerId: string;
  scenario: Scenario;
  /** In words: a version, a what-if, or changes that were not saved. */
  words: string;
  isUnsaved: boolean;
}

/** Its place among the scenarios of a question: beside itself as saved, that of its draft; what-ifs only where they are asked about alone. */
function placeIn(scenarios: AnswerEntry['scenarios'], openId: string): number {
  const isOpen = ({ scenarioId, whatIf }: (typeof scenarios)[number]) =>
    scenarioId === openId && (!whatIf || scenarios.length === 1);
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
  const isUnsaved = entry.scenarioVersion === null && !entry.whatIf;
  return { answerId: id, scenario, isUnsaved, words: isUnsaved ? UNSAVED : askedWords(entry) };
}

/**
 * Whether what was asked can take the place of the open scenario and nothing is lost by it: changes that were
 * not saved, on a scenario that has neither others now nor a version saved since.
 */
export const canTakeUp = (
  { isUnsaved }: AsAsked,
  draft: Draft,
  times: { askedAt: string; savedAt: string | undefined },
): boolean =>
  isUnsaved &&
  !draft.dirty &&
  times.savedAt !== undefined &&
  Date.parse(times.savedAt) < Date.parse(times.askedAt);

/** The draft as it was asked about: unsaved changes, one step to undo. */
export const takenUp = (draft: Draft, { scenario }: AsAsked): Draft =>
  withScenario({ ...withStep(draft), lastEdit: null }, scenario);
