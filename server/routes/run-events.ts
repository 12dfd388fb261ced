import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type SSEMessage, streamSSE } from 'hono/streaming';
import { notFound } from '../http/refusals.ts';
import { isLast, type RunEvent } from '../runs/run-events.ts';
import type { Dependencies } from './dependencies.ts';
import { refusals } from './responses.ts';
import { idParam } from './schemas.ts';

const PING_MILLISECONDS = 15_000;

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

function messageOf(event: RunEvent): SSEMessage {
  const { type } = event;
  if (type === 'partial') {
    return { event: type, data: new TextDecoder().decode(event.partial.json) };
  }
  const { type: _, ...data } = event;
  return { event: type, data: JSON.stringify(data) };
}

/** The stream of a run's events. */
export function runEventRoutes(app: OpenAPIHono, { store, runs }: Dependencies): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param');
    if (!(await store.runs.find(id))) throw notFound(`There is no run ${id}.`);
    return streamSSE(context, async (stream) => {
      const finished = Promise.withResolvers<void>();
      let written: Promise<unknown> = Promise.resolve();
      stream.onAbort(() => finished.resolve());
      const stop = await runs.watch(id, (event) => {
        written = written.then(() => stream.writeSSE(messageOf(event)));
        if (isLast(event)) finished.resolve();
      });
      const ping = setInterval(() => stream.write(': still here\n\n'), PING_MILLISECONDS);
      await finished.promise;
      clearInterval(ping);
      stop?.();
      await written;
    });
  });
}
