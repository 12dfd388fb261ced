import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { messageOf, streamJob } from '../../server/http/job-stream.ts';
import { createJobEvents, type JobEvent } from '../../server/jobs/job-events.ts';

it('who asks only for the head of a stream is told its type, and no listener is kept for it', async () => {
  const events = createJobEvents<JobEvent>({ type: 'progress', done: 0, total: 5 });
  let listeners = 0;
  const watch = async (listener: (event: JobEvent) => void) => {
    const stop = events.listen(listener);
    listeners += 1;
    return () => {
      listeners -= 1;
      stop();
    };
  };
  const app = new Hono().get('/events', (context) => streamJob(context, watch, messageOf));

  const body = await app.request('/events');
  expect(listeners).toBe(1);
  const head = await app.request('/events', { method: 'HEAD' });
  expect(listeners).toBe(1);
  expect(head.status).toBe(body.status);
  for (const name of ['content-type', 'cache-control']) {
    expect(head.headers.get(name)).toBe(body.headers.get(name));
  }

  events.tell({ type: 'done' });
  expect(await body.text()).toBe(
    'event: progress\ndata: {"done":0,"total":5}\n\nevent: done\ndata: {}\n\n',
  );
  expect(listeners).toBe(0);
});
