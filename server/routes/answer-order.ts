import type { z } from '@hono/zod-openapi';
import { type AnalysisKind, findWhatIf, withWhatIf } from '../../models/index.ts';
import type { AnswerOrder, AnswerScenario } from '../answers/answer-service.ts';
import type { questionBody } from '../described/question-body.ts';
import { invalidInput } from '../http/refusals.ts';
import type { ScenarioStore } from '../store/store.ts';
import { givenScenario } from './given-scenario.ts';

type Asked = z.infer<ReturnType<typeof questionBody>>;

/** Finds the scenarios that a question is asked of, in the order given. */
export async function answerOrder(
  store: ScenarioStore,
  kind: AnalysisKind,
  { scenarios: given, seed, question }: Asked,
): Promise<AnswerOrder> {
  const scenarios: AnswerScenario[] = [];
  for (const [place, { whatIf, ...which }] of given.entries()) {
    const path = `scenarios[${place}]`;
    const found = await givenScenario(store, which, path);
    if (which.scenario !== undefined) scenarios.push(draft(found, whatIf, path));
    else if (whatIf === undefined) scenarios.push(found);
    else scenarios.push(savedWithWhatIf(found, whatIf, path));
  }
  return { kind, scenarios, seed, question };
}

/** A draft that a what-if is part of already: it is kept as a name, which must be one. */
function draft(found: AnswerScenario, whatIf: string | undefined, path: string): AnswerScenario {
  const named = whatIf === undefined ? undefined : findWhatIf(whatIf);
  if (named && 'rule' in named) throw invalidInput([{ ...named, path: `${path}.whatIf` }]);
  return { ...found, whatIf };
}

/** What a saved scenario would be with a what-if, and under its name; no version of it has been saved so. */
function savedWithWhatIf(
  { scenario, scenarioId }: AnswerScenario,
  whatIf: string,
  path: string,
): AnswerScenario {
  const about = findWhatIf(whatIf);
  const changed = withWhatIf(scenario, whatIf);
  if (!changed.ok || 'rule' in about) {
    throw invalidInput(changed.problems.map((each) => ({ ...each, path: `${path}.whatIf` })));
  }
  return { scenario: { ...changed.scenario, name: about.label }, scenarioId, whatIf };
}
