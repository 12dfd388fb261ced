import type { Scenario } from '../../models/inputs/scenario.ts';
import { ProblemError } from '../api/problem-error.ts';
import { listDeletedScenarios } from '../api/scenarios.ts';

/** A scenario that the server does not show, and what can be done about it. */
export interface MissingScenario {
  id: string;
  /** It was deleted, and can be restored. */
  isDeleted: boolean;
  /** Unsaved work on it. */
  work?: Scenario;
}

/** Whether the server refused something because there is no such scenario. */
export const isMissing = (error: unknown): boolean =>
  error instanceof ProblemError && error.status === 404;

/** What can be done about a scenario that there is none of. */
export async function lookForMissing(id: string, work?: Scenario): Promise<MissingScenario> {
  const deleted = await listDeletedScenarios();
  return { id, isDeleted: deleted.some((each) => each.id === id), work };
}
