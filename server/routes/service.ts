import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ENGINE_VERSION } from '../../models/index.ts';
import { notFound } from '../http/refusals.ts';
import { answerFile } from '../http/static-files.ts';
import type { Dependencies } from './dependencies.ts';
import { json, refusals } from './responses.ts';

const health = createRoute({
  method: 'get',
  path: '/api/health',
  tags: ['Service'],
  summary: 'Whether the server and its store are well',
  responses: {
    200: json(
      z.object({
        status: z.literal('ok'),
        engineVersion: z.string().openapi({ description: 'Of the results that it gives.' }),
        workers: z.number().openapi({ description: 'Threads that simulate.' }),
      }),
      'Well.',
    ),
    ...refusals,
  },
});

const evidence = createRoute({
  method: 'get',
  path: '/api/evidence',
  tags: ['Service'],
  summary: 'The evidence book: where each published figure comes from',
  responses: {
    200: json(z.unknown(), 'The evidence.'),
    304: { description: 'As before.' },
    ...refusals,
  },
});

/** The server's health, and the evidence book. */
export function serviceRoutes(app: OpenAPIHono, deps: Dependencies): void {
  app.openapi(health, async (context) => {
    await deps.store.check();
    const { threads } = deps.executor;
    return context.json(
      { status: 'ok' as const, engineVersion: ENGINE_VERSION, workers: threads },
      200,
    );
  });

  app.openapi(evidence, (context) => {
    if (!deps.evidence) throw notFound('The evidence book, scenarios/evidence.json, is missing.');
    return answerFile(context, deps.evidence);
  });
}
