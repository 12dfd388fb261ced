import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ENGINE_VERSION, MOST_STANDARD_ERRORS } from '../../models/index.ts';
import { pairCheck, theoryCheck } from '../checks/check-results.ts';
import type { CheckService } from '../checks/check-service.ts';
import type { Dependencies } from './dependencies.ts';
import { json, refusals } from './responses.ts';

const checks = z
  .object({
    status: z.enum(['not run', 'running', 'done', 'failed']),
    progress: z.number().openapi({ description: 'Share of the checks that are made.' }),
    fault: z.string().nullable().openapi({
      description: 'Why the last checks could not be made; null where they could.',
    }),
    engineVersion: z.string().openapi({ description: 'Whose results are compared.' }),
    date: z.string().nullable().openapi({ description: 'When these were made here.' }),
    seconds: z.number().nullable().openapi({ description: 'How long that took.' }),
    mostStandardErrors: z.number().openapi({
      description: 'A comparison holds up to so many standard errors apart.',
    }),
    theory: z.array(theoryCheck).openapi({ description: 'Empty until the checks were made here.' }),
    pairs: z.array(pairCheck),
    pairsFrom: z.enum(['reviewed', 'here']).openapi({
      description: 'As reviewed and shipped, until the checks were made here.',
    }),
  })
  .openapi('Checks');

const tags = ['Checks'];
const path = '/api/checks';

const read = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'The simulation beside theory and published figures, on this machine',
  responses: { 200: json(checks, 'Where checking stands, and what it found.'), ...refusals },
});

const start = createRoute({
  method: 'post',
  path,
  tags,
  summary: 'Make every check anew; calm where that is under way',
  responses: { 202: json(checks, 'Under way; ask again for progress.'), ...refusals },
});

function answer({ state, reviewed }: CheckService): z.infer<typeof checks> {
  const { results, ...where } = state();
  return {
    ...where,
    engineVersion: ENGINE_VERSION,
    date: results?.date ?? null,
    seconds: results?.seconds ?? null,
    mostStandardErrors: MOST_STANDARD_ERRORS,
    theory: results?.theory ?? [],
    pairs: results?.pairs ?? [...reviewed],
    pairsFrom: results ? 'here' : 'reviewed',
  };
}

/** What the product checks itself against, for whoever asks why it should be believed. */
export function checkRoutes(app: OpenAPIHono, { checks }: Dependencies): void {
  app.openapi(read, (context) => context.json(answer(checks), 200));
  app.openapi(start, (context) => {
    checks.start();
    return context.json(answer(checks), 202);
  });
}
