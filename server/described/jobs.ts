/** What is told of everything that is queued and kept: runs and answers. */
import { z } from '@hono/zod-openapi';

const time = z.string().openapi({ format: 'date-time' });

export const fromStore = {
  scenarioId: z.string().nullable().openapi({
    description:
      'The saved scenario that it is, or that a draft comes from; null for another draft.',
  }),
  scenarioVersion: z.number().nullable().openapi({ description: 'Null for a draft.' }),
};

export const jobEntry = {
  id: z.string(),
  status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  seed: z.string(),
  engineVersion: z.string().openapi({ description: 'Of the results.' }),
  requestedAt: time,
  requestedBy: z.string(),
  finishedAt: time.nullable().openapi({ description: 'Null until it has ended.' }),
  fault: z.string().nullable().openapi({ description: 'Why it failed; null where it did not.' }),
};
