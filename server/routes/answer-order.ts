import type { z } from '@hono/zod-openapi';
import { type AnalysisKind, WHAT_IFS, withWhatIf } from '../../models/index.ts';
import type { AnswerOrder, AnswerScenario } from '../answers/answer-service.ts';
import { invalidInput } from '../http/refusals.ts';
import type { ScenarioStore } from '../store/store.ts';
import { givenScenario } from './given-scenario.ts';
import type { questionBody } from './schemas.ts';

type Asked = z.infer<ReturnType<typeof questionBody>>;

/** Finds the scenarios that a question is asked of, in the order given. */
export async function answerOrder(
  store: ScenarioStore,
  kind: AnalysisKind,
  { scenarios: given, seed, question }: Asked,
): Promise<AnswerOrder> {
  const scenarios: AnswerScenario[] = [];
  for (const [place, { draftOf, whatIf, ...which }] of given.entries()) {
    const path = `scenarios[${place}]`;
    const found = await givenScenario(store, which, path);
    if (which.scenario !== undefined) scenarios.push({ ...found, scenarioId: draftOf, whatIf });
    else if (whatIf === undefined) scenarios.push(found);
    else scenarios.push(savedWithWhatIf(found, whatIf, path));
  }
  return { kind, scenarios, seed, question };
}

/** What a saved scenario would be with a what-if, and under its name; no version of it has been saved so. */
function savedWithWhatIf(
  { scenario, scenarioId }: AnswerScenario,
  whatIf: string,
  path: string,
): AnswerScenario {
  const changed = withWhatIf(scenario, whatIf);
  const about = WHAT_IFS.find(({ id }) => id === whatIf);
  if (!changed.ok || !about) {
    throw invalidInput(changed.problems.map((each) => ({ ...each, path: `${path}.whatIf` })));
  }
  return { scenario: { ...changed.scenario, name: about.label }, scenarioId, whatIf };
}
