import type { Scenario } from '../../models/inputs/scenario.ts';
import { request, send } from './request.ts';

/** A scenario in the list. */
export interface ScenarioListing {
  id: string;
  name: string;
  version: number;
  savedAt: string;
  savedBy: string;
  summary: string;
}

export interface DeletedScenario extends ScenarioListing {
  deletedAt: string;
}

export interface StoredScenario {
  id: string;
  version: number;
  scenario: Scenario;
}

const at = (id: string): string => `/scenarios/${encodeURIComponent(id)}`;

export const listScenarios = (): Promise<ScenarioListing[]> => request('/scenarios');

/** Those that can be restored. */
export const listDeletedScenarios = (): Promise<DeletedScenario[]> =>
  request('/scenarios?deleted=true');

export const readScenario = (id: string): Promise<StoredScenario> => request(at(id));

/** Refused with status 409 when somebody has saved a version newer than the base version. */
export const saveScenario = (
  id: string,
  baseVersion: number,
  scenario: Scenario,
): Promise<{ id: string; version: number }> =>
  request(at(id), { method: 'PUT', body: { baseVersion, scenario } });

export const createScenario = (scenario: Scenario): Promise<{ id: string; version: number }> =>
  request('/scenarios', { method: 'POST', body: { scenario } });

export const copyScenario = (id: string): Promise<{ id: string; version: number }> =>
  request(`${at(id)}/copy`, { method: 'POST' });

export const deleteScenario = (id: string): Promise<void> => send(at(id), { method: 'DELETE' });

export const restoreScenario = (id: string): Promise<unknown> =>
  request(`${at(id)}/restore`, { method: 'POST' });
