import type * as z from 'zod';
import type { AnalysisKind } from '../../models/analysis/analysis.ts';
import { withNewNames } from '../../models/fields/new-names.ts';
import type { AnswerRead } from '../api/answers.ts';
import type { Draft } from '../state/draft.ts';
import { lastRunSettings } from '../state/run-settings.ts';
import { besideOf } from './asked-scenarios.ts';
import { namesFollowed } from './names-followed.ts';
import { firstQuestion, keptQuestion, type WorkingQuestion } from './working-question.ts';

export interface StartingQuestion {
  readonly working: WorkingQuestion;
  /** Inputs that it was about and that the scenario no longer has by that name. */
  readonly lost: readonly string[];
}

/** A question that was put earlier, of the scenario as it stands now. */
export function questionNow(
  schema: z.ZodType,
  { scenario }: Draft,
  left: WorkingQuestion,
): StartingQuestion {
  const { question, lost } = namesFollowed(schema, left.question, left.names ?? {}, scenario);
  return { working: { ...left, question }, lost };
}

/** The question as it was left in this browser, else with every default. */
export function questionAsLeft(
  shelf: Pick<Storage, 'getItem'>,
  schema: z.ZodType,
  draft: Draft,
  kind: AnalysisKind,
): StartingQuestion {
  const kept = keptQuestion(shelf, schema, draft.id, kind);
  if (kept) return questionNow(schema, draft, kept);
  const question = firstQuestion(schema, draft.scenario);
  return { working: { question, beside: [], seed: lastRunSettings(shelf).seed }, lost: [] };
}

/** The question of an answer, to be asked again, changed. */
export const questionAsAnswered = (
  schema: z.ZodType,
  draft: Draft,
  answer: AnswerRead,
): StartingQuestion =>
  questionNow(schema, draft, {
    question: withNewNames(schema, answer.question),
    beside: besideOf(answer, draft.id),
    seed: answer.seed,
    names: answer.names,
  });
