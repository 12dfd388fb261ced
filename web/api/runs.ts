import type { Scenario } from '../../models/inputs/scenario.ts';
import type { RunResults } from '../../models/report/results.ts';
import { request } from './request.ts';

export interface RunOrder {
  scenario: Scenario;
  seed: string;
  replications: number;
  /** Tell what is not known from luck. */
  split: boolean;
}

export interface RunEntry {
  id: string;
  status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
}

const at = (id: string): string => `/runs/${encodeURIComponent(id)}`;

export const startRun = (order: RunOrder): Promise<RunEntry> =>
  request('/runs', { method: 'POST', body: order });

export const cancelRun = (id: string): Promise<unknown> =>
  request(`${at(id)}/cancel`, { method: 'POST' });

export const readResults = (id: string): Promise<RunResults> => request(`${at(id)}/results`);

/** Where the results can be downloaded. */
export const resultsAddress = (id: string, kind: 'csv' | 'xlsx' | 'json'): string =>
  `/api${at(id)}/results${kind === 'json' ? '' : `.${kind}`}`;
