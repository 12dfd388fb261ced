import type { z } from '@hono/zod-openapi';
import type { runBody } from '../described/runs.ts';
import type { RunOrder } from '../runs/run-service.ts';
import type { ScenarioStore } from '../store/store.ts';
import { givenScenario } from './given-scenario.ts';

/** Finds what is to be simulated: the draft in the request, or a saved version. */
export async function runOrder(
  scenarios: ScenarioStore,
  { scenario, scenarioId, version, draftOf, ...howOften }: z.infer<typeof runBody>,
): Promise<RunOrder> {
  const found = await givenScenario(scenarios, { scenario, scenarioId, version, draftOf });
  return { ...found, ...howOften };
}
