import { expect } from 'vitest';
import type { RunResults } from '../../models/index.ts';
import type { RunEntry } from '../../server/store/store.ts';
import { readEvents } from './read-events.ts';
import type { TestService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

/** Starts a new run of the tiny service. @param more in place of what it is asked with */
export async function startRun({ ask }: TestService, more: object = {}): Promise<RunEntry> {
  const body = { scenario: tinyScenario(), replications: 40, ...more };
  const answer = await ask('POST', '/api/runs', body);
  expect(answer.status).toBe(201);
  return answer.json();
}

/** Everything that its stream tells until it ends. */
export const eventsOfRun = async ({ ask }: TestService, id: string) =>
  readEvents(await ask('GET', `/api/runs/${id}/events`));

export const resultsOfRun = async ({ ask }: TestService, id: string): Promise<RunResults> =>
  (await ask('GET', `/api/runs/${id}/results`)).json();
