/** How what is wrong is told. */
import { z } from '@hono/zod-openapi';
import { MOST_TOLD } from '../../models/index.ts';

const problem = z
  .object({
    path: z.string().openapi({
      description:
        'Where it is. In the one scenario of a request, as in its file: `costs.pensionShare`. Of a question and its scenarios, from the root of the body: `question.swept.team`, `scenarios[1].scenario.costs.pensionShare` (of a saved scenario too). Empty for all of it.',
    }),
    value: z.string().openapi({ description: 'What is there, in words.' }),
    rule: z.string().openapi({ description: 'What is wrong with it, to be read after the value.' }),
    remedy: z.string().openapi({ description: 'What to do.' }),
  })
  .openapi('Problem');

const problems = z.array(problem).openapi({
  description: `All that were found, or the first ${MOST_TOLD} and a last one that says how many more.`,
});

export const problemDocument = z
  .object({
    type: z.string().openapi({ description: 'A URN that names the kind of problem.' }),
    title: z.string(),
    status: z.number().openapi({ description: 'The HTTP status.' }),
    detail: z.string().openapi({ description: 'One sentence to show.' }),
    problems,
  })
  .openapi('ProblemDocument');

const input = (which: string) =>
  z.unknown().openapi({ description: `The input ${which}; left out where it is absent.` });

export const newerVersionDocument = z
  .object({
    ...problemDocument.shape,
    currentVersion: z.number(),
    changes: z
      .array(
        z
          .object({
            path: z.string().openapi({ description: 'Of the input in the scenario.' }),
            before: input('in the version that was edited'),
            after: input('in the current version'),
          })
          .openapi('InputChange'),
      )
      .openapi({
        description: `What was changed meanwhile: all of it, or the first ${MOST_TOLD}.`,
      }),
    changesInAll: z.number().openapi({ description: 'How many inputs were changed.' }),
  })
  .openapi('NewerVersionDocument');

export const validity = z.object({ valid: z.boolean(), problems }).openapi('Validity');
