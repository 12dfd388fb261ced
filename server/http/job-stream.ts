import type { Context } from 'hono';
import { type SSEMessage, streamSSE } from 'hono/streaming';
import { isLast } from '../jobs/job-events.ts';

const PING_MILLISECONDS = 15_000;

type Watch<Event> = (listener: (event: Event) => void) => Promise<(() => void) | undefined>;

/** An event as it is sent: its type by name, the rest as JSON. */
export function messageOf<Event extends { type: string }>(event: Event): SSEMessage {
  const { type, ...data } = event;
  return { event: type, data: JSON.stringify(data) };
}

/** Server-sent events of a job, from where it stands to its end; where only the head is asked for, nobody listens. */
export const streamJob = <Event extends { type: string }>(
  context: Context,
  watch: Watch<Event>,
  message: (event: Event) => SSEMessage,
): Response =>
  streamSSE(context, async (stream) => {
    if (context.req.method === 'HEAD') return;
    const finished = Promise.withResolvers<void>();
    let written: Promise<unknown> = Promise.resolve();
    stream.onAbort(() => finished.resolve());
    const stop = await watch((event) => {
      written = written.then(() => stream.writeSSE(message(event)));
      if (isLast(event)) finished.resolve();
    });
    const ping = setInterval(() => stream.write(': still here\n\n'), PING_MILLISECONDS);
    await finished.promise;
    clearInterval(ping);
    stop?.();
    await written;
  });
