/** Runs as they are asked for, and as they are kept. */
import { z } from '@hono/zod-openapi';
import { REPLICATIONS, uncountedProblem } from '../runs/run-limit.ts';
import { seed, told, whichScenario } from './given.ts';
import { fromStore, jobEntry } from './jobs.ts';

export const runBody = z
  .strictObject({
    ...whichScenario,
    seed,
    replications: z
      .number()
      .superRefine(told((given) => uncountedProblem('replications', given)))
      .default(REPLICATIONS.default)
      .openapi({
        type: 'integer',
        minimum: REPLICATIONS.least,
        maximum: REPLICATIONS.most,
        default: REPLICATIONS.default,
      }),
    split: z.boolean().default(false).openapi({
      description:
        'Live up to 200 of the futures again with other luck, so that the results say how much of each width is luck.',
    }),
  })
  .openapi('RunBody');

export const runEntry = z
  .object({
    ...jobEntry,
    ...fromStore,
    scenarioHash: z.string().openapi({ description: 'SHA-256 of the canonical JSON.' }),
    scenarioName: z.string(),
    replications: z.number().openapi({ description: 'Futures.' }),
    split: z.boolean().openapi({
      description: 'Whether results say how much of each width is luck.',
    }),
  })
  .openapi('Run');
