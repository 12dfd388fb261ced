import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { idParam } from '../described/given.ts';
import { messageOf, streamJob } from '../http/job-stream.ts';
import { notFound } from '../http/refusals.ts';
import type { JobEvent } from '../jobs/job-events.ts';
import type { PartialEvent } from '../runs/run-service.ts';
import type { Dependencies } from './dependencies.ts';
import { refusals } from './responses.ts';

const route = createRoute({
  method: 'get',
  path: '/api/runs/{id}/events',
  tags: ['Runs'],
  summary: 'Follow a run: progress, partial results, and its end',
  description:
    'Server-sent events: `progress` {done, total}, `partial` (RunResults of the headline measures over the replications so far), then one of `done`, `failed` {fault} and `cancelled`, after which the stream ends. Whoever joins late is told where the run stands first.',
  request: { params: idParam },
  responses: {
    200: {
      description: 'The events.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...refusals,
  },
});

/** The stream of a run's events. */
export function runEventRoutes(app: OpenAPIHono, { store, runs }: Dependencies): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param');
    if (!(await store.runs.find(id))) throw notFound(`There is no run ${id}.`);
    return streamJob(
      context,
      (listener) => runs.watch(id, listener),
      (event: JobEvent | PartialEvent) =>
        event.type === 'partial'
          ? { event: event.type, data: new TextDecoder().decode(event.partial.json) }
          : messageOf(event),
    );
  });
}
