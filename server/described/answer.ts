/** What every answer to a question has. */
import { z } from 'zod';

const answerProvenance = z
  .object({
    scenarios: z.array(
      z.object({
        name: z.string(),
        hash: z.string().describe('SHA-256 of the scenario’s canonical JSON.'),
      }),
    ),
    engineVersion: z.string(),
    seed: z.string(),
    futures: z.number().describe('Futures simulated in all.'),
    method: z
      .string()
      .describe('How it was found, with how many replications and what error, in plain words.'),
  })
  .meta({
    id: 'AnswerProvenance',
    description:
      'How an answer was found, and what makes it repeatable: the same gives the same numbers on any machine.',
  });

export const answerShape = {
  provenance: answerProvenance,
  sentences: z.array(z.string()).describe('The answer in words, the most important first.'),
};
