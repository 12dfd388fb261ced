import type { z } from '@hono/zod-openapi';
import type { AnalysisKind } from '../../models/index.ts';
import type { AnswerOrder, AnswerScenario } from '../answers/answer-service.ts';
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
    const found = await givenScenario(store, which, `scenarios[${place}]`);
    scenarios.push(
      which.scenario === undefined ? found : { ...found, scenarioId: draftOf, whatIf },
    );
  }
  return { kind, scenarios, seed, question };
}
