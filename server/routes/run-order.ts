import type { z } from '@hono/zod-openapi';
import { validateScenario } from '../../models/index.ts';
import { invalidInput, notFound } from '../http/refusals.ts';
import type { RunOrder } from '../runs/run-service.ts';
import type { ScenarioStore } from '../store/store.ts';
import type { runBody } from './schemas.ts';

type Asked = z.infer<typeof runBody>;

const whichScenario = (value: string) =>
  invalidInput([
    {
      path: 'scenario',
      value,
      rule: 'does not say which scenario to run',
      remedy: 'give either scenario or scenarioId',
    },
  ]);

/** A saved version, which must still be valid: rules may have been added since it was saved. */
async function savedOrder(
  scenarios: ScenarioStore,
  id: string,
  version: number | undefined,
): Promise<Pick<RunOrder, 'scenario' | 'scenarioId' | 'scenarioVersion'>> {
  const saved =
    version === undefined ? await scenarios.find(id) : await scenarios.version(id, version);
  if (!saved) throw notFound(`There is no scenario ${id}, or no such version of it.`);
  const checked = validateScenario(saved.scenario);
  if (!checked.ok) throw invalidInput(checked.problems);
  return { scenario: checked.scenario, scenarioId: id, scenarioVersion: saved.version };
}

/** Finds what is to be simulated: the draft in the request, or a saved version. */
export async function runOrder(
  scenarios: ScenarioStore,
  { scenario, scenarioId, version, ...howOften }: Asked,
): Promise<RunOrder> {
  if (scenario !== undefined) {
    if (scenarioId !== undefined) throw whichScenario('a draft beside a scenarioId');
    return { scenario, ...howOften };
  }
  if (scenarioId === undefined) throw whichScenario('nothing');
  return { ...(await savedOrder(scenarios, scenarioId, version)), ...howOften };
}
