import type { Scenario } from '../../models/inputs/scenario.ts';
import type { RunResults } from '../../models/report/results.ts';
import { request } from './request.ts';

export interface RunOrder {
  scenario: Scenario;
  seed: string;
  replications: number;
  /** Tell what is not known from luck. */
  split: boolean;
  /** The saved scenario that a draft comes from. */
  draftOf: string;
}

export interface RunEntry {
  id: string;
  status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  /** SHA-256 of what is run. */
  scenarioHash: string;
  /** The saved scenario that it is, or that a draft comes from; null for another draft. */
  scenarioId: string | null;
}

const at = (id: string): string => `/runs/${encodeURIComponent(id)}`;

export const startRun = (order: RunOrder): Promise<RunEntry> =>
  request('/runs', { method: 'POST', body: order });

export const readRun = (id: string): Promise<RunEntry> => request(at(id));

/** The scenario as it was run, saved or not. */
export const readRunScenario = (id: string): Promise<Scenario> => request(`${at(id)}/scenario`);

/** Where the scenario that was run can be downloaded. */
export const runScenarioAddress = (id: string): string => `/api${at(id)}/scenario`;

export const cancelRun = (id: string): Promise<unknown> =>
  request(`${at(id)}/cancel`, { method: 'POST' });

export const readResults = (id: string): Promise<RunResults> => request(`${at(id)}/results`);

/** Where the results can be downloaded. */
export const resultsAddress = (id: string, kind: 'csv' | 'xlsx' | 'json'): string =>
  `/api${at(id)}/results${kind === 'json' ? '' : `.${kind}`}`;

/** Where the table of what was assumed can be downloaded: a row for each input. */
export const inputsAddress = (id: string): string => `/api${at(id)}/inputs.csv`;

/** Where the table by financial year can be downloaded. */
export const yearsAddress = (id: string): string => `/api${at(id)}/years.csv`;
