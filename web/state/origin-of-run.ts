import { scenarioHash } from '../../models/scenario/hash.ts';
import { validateScenario } from '../../models/scenario/validate.ts';
import { readRun, readRunScenario } from '../api/runs.ts';
import { draftOf } from './drafts.ts';
import { keepAsNew, keptOnce } from './keep-as-new.ts';
import { isMissing } from './missing-scenario.ts';

/** The scenario that a run is of, and whether that is still what was run. */
export interface OriginOfRun {
  /** Undefined where the run came from none, or from one that is not there. */
  scenarioId?: string;
  /** False where the scenario as it stands now, with what this browser keeps of it, is another than was run. */
  isAsRun: boolean;
}

/**
 * Finds the scenario of a run.
 * @param from the scenario that the reader came from, if any
 */
export async function originOfRun(runId: string, from?: string): Promise<OriginOfRun> {
  const run = await readRun(runId);
  const scenarioId = from ?? run.scenarioId ?? undefined;
  if (scenarioId === undefined) return { isAsRun: false };
  try {
    const checked = validateScenario((await draftOf(scenarioId)).get().scenario);
    const isAsRun = checked.ok && scenarioHash(checked.scenario) === run.scenarioHash;
    return { scenarioId, isAsRun };
  } catch (error) {
    if (isMissing(error)) return { isAsRun: false };
    throw error;
  }
}

/** Saves what was run as a scenario of its own; answers its id. */
export const keepWhatWasRun = (runId: string): Promise<string> =>
  keptOnce(`run ${runId}`, async () => keepAsNew(await readRunScenario(runId), ', as run'));
