/** Answers as they are kept, and where they stand. */
import { z } from '@hono/zod-openapi';
import { ANALYSIS_KINDS, type AnalysisKind } from '../../models/index.ts';
import { id } from './given.ts';
import { fromStore, jobEntry } from './jobs.ts';
import { questionName } from './question-schemas.ts';
import { resultName } from './results.ts';

export const answersQuery = z.object({
  scenarioId: id.optional().openapi({ description: 'Only those of this scenario and its drafts.' }),
});

const refs = (nameOf: (kind: AnalysisKind) => string) =>
  ANALYSIS_KINDS.map((kind) => ({ $ref: `#/components/schemas/${nameOf(kind)}` }));

const entry = {
  ...jobEntry,
  kind: z.enum(ANALYSIS_KINDS),
  question: z.unknown().openapi({
    anyOf: refs(questionName),
    description: 'As it was asked, with its defaults: the question of its `kind`.',
  }),
  scenarios: z.array(
    z.object({
      ...fromStore,
      hash: z.string().openapi({ description: 'SHA-256 of the canonical JSON.' }),
      name: z.string(),
      whatIf: z.string().nullable().openapi({
        description: 'The named what-if that it was made with; null where there is none.',
      }),
    }),
  ),
  headline: z.string().nullable().openapi({
    description: 'The first sentence of the answer; null until it is done.',
  }),
};

const entryKeys = Object.keys(entry);

export const answerEntry = z.object(entry).openapi('AnswerEntry', { required: entryKeys });

const answer = z.unknown();
const answerOrNull = [...refs(resultName), { type: 'null' as const }];

export const answerWithResult = z
  .object({
    ...entry,
    names: z.record(z.string(), z.string()).openapi({
      description:
        'What the question names of the first scenario, in words, by its place in the question: `swept.team` is the name of that team.',
    }),
    answer: answer.openapi({
      anyOf: answerOrNull,
      description: 'The result of its `kind`; null until it is done.',
    }),
    early: answer.openapi({
      anyOf: answerOrNull,
      description:
        'The early answer, from few futures, where the whole one is not done or was never reached; null where there is none.',
    }),
  })
  .openapi('AnswerWithResult', { required: [...entryKeys, 'names', 'answer', 'early'] });
