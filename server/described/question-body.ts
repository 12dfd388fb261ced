/** A question as it is asked: of which scenarios, on what luck. */
import { z } from '@hono/zod-openapi';
import {
  type Analysis,
  type AnalysisKind,
  type Answer,
  countProblems,
} from '../../models/index.ts';
import { id, seed, whichScenario } from './given.ts';
import { needsQuestion, questionName } from './question-schemas.ts';

const askedScenario = z
  .strictObject({
    ...whichScenario,
    whatIf: id.optional().openapi({
      description:
        'A named what-if: the saved scenario is asked about with it. Beside a draft, the one that it was made with already. It is kept with the answer.',
    }),
  })
  .openapi('AskedScenario');

/** The body in which one kind of question is asked; the model checks the question and has the words for it. */
export function questionBody(kind: AnalysisKind, analysis: Analysis<unknown, Answer>) {
  const { scenarios: asked } = analysis;
  const body = z.strictObject({
    scenarios: z
      .array(askedScenario)
      .superRefine((given, context) => {
        for (const params of countProblems(asked, given.length)) {
          context.addIssue({ code: 'custom', params });
        }
      })
      .openapi({ minItems: asked.least, maxItems: asked.most }),
    seed,
    question: z
      .unknown()
      .default({})
      .openapi({ allOf: [{ $ref: `#/components/schemas/${questionName(kind)}` }] }),
  });
  return needsQuestion(analysis) ? body.openapi({ required: ['scenarios', 'question'] }) : body;
}
