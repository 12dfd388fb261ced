import type { Scenario } from '../../models/inputs/scenario.ts';
import { ProblemError } from '../api/problem-error.ts';
import { createScenario, readScenario, saveScenario } from '../api/scenarios.ts';
import type { Draft } from './draft.ts';
import { dropDraft } from './drafts.ts';
import { keepAsNew } from './keep-as-new.ts';
import { savedAs } from './versions.ts';

export type SaveOutcome =
  /** What becomes of the draft, which may have been edited on in the meantime. */
  | { outcome: 'saved'; after: (draft: Draft) => Draft }
  /** Somebody saved a version in the meantime, which changed the inputs at these paths. */
  | {
      outcome: 'newer';
      version: number;
      theirs: Scenario;
      changed: readonly string[];
      /** Inputs beside these that it changed too: of very many only the first are told. */
      untold: number;
    }
  | { outcome: 'refused'; error: unknown };

/** Saves a draft as a new version of its scenario. */
export async function saveDraft({ id, baseVersion, scenario }: Draft): Promise<SaveOutcome> {
  try {
    const { version } = await saveScenario(id, baseVersion, scenario);
    return { outcome: 'saved', after: (draft) => savedAs(draft, version, scenario) };
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 409) {
      return { outcome: 'refused', error };
    }
    const current = await readScenario(id).catch(() => undefined);
    return current
      ? {
          outcome: 'newer',
          version: current.version,
          theirs: current.scenario,
          changed: error.changes.map(({ path }) => path),
          untold: error.changesInAll - error.changes.length,
        }
      : { outcome: 'refused', error };
  }
}

/**
 * Saves work as a scenario of its own, leaving the one it came from as it is; answers the new id.
 * @param theirs what stands beside it from then on: its name is not taken twice
 */
export async function keepAsCopy(
  { id, scenario }: Pick<Draft, 'id' | 'scenario'>,
  theirs: Scenario | undefined,
): Promise<string> {
  const copyId =
    scenario.name.trim() === theirs?.name.trim()
      ? await keepAsNew(scenario, ', my copy')
      : (await createScenario(scenario)).id;
  await dropDraft(id);
  return copyId;
}
