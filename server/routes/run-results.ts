import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { idParam } from '../described/given.ts';
import { hasAlready } from '../http/known-etag.ts';
import { notFound } from '../http/refusals.ts';
import { takesGzip } from '../http/takes-gzip.ts';
import type { RunStore } from '../store/store.ts';
import type { Dependencies } from './dependencies.ts';
import { asNamed, refusals } from './responses.ts';

const tags = ['Runs'];
const unzip = promisify(gunzip);

const asJson = createRoute({
  method: 'get',
  path: '/api/runs/{id}/results',
  tags,
  summary: 'Results as JSON',
  request: { params: idParam },
  responses: {
    200: asNamed('RunResults', 'Everything that the run found.'),
    304: { description: 'As before, where `if-none-match` names the etag of the results.' },
    ...refusals,
  },
});

const asCsv = createRoute({
  method: 'get',
  path: '/api/runs/{id}/results.csv',
  tags,
  summary: 'Results as a table: one row for each week and measure',
  request: { params: idParam },
  responses: {
    200: { description: 'RFC 4180.', content: { 'text/csv': { schema: z.string() } } },
    ...refusals,
  },
});

async function storedResult(runs: RunStore, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const stored = await runs.result(id);
  if (stored) return new Uint8Array(stored);
  const run = await runs.find(id);
  throw notFound(run ? `Run ${id} is ${run.status} and has no results.` : `There is no run ${id}.`);
}

/** What a run found, to read or to take away. */
export function runResultRoutes(app: OpenAPIHono, { store, clerks }: Dependencies): void {
  app.openapi(asJson, async (context) => {
    const { id } = context.req.valid('param');
    const zipped = await storedResult(store.runs, id);
    // Weak, for the same results may be sent with or without compression; once they are there, they never change.
    const etag = `W/"${id}"`;
    if (hasAlready(context, etag)) return context.body(null, 304, { etag });
    const headers = { 'content-type': 'application/json', vary: 'accept-encoding', etag };
    return takesGzip(context)
      ? context.body(zipped, 200, { ...headers, 'content-encoding': 'gzip' })
      : context.body(new Uint8Array(await unzip(zipped)), 200, headers);
  });

  app.openapi(asCsv, async (context) => {
    const { id } = context.req.valid('param');
    const table = await clerks.desk.perform('csv', await storedResult(store.runs, id));
    return context.body(table, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="headroom-${id.slice(0, 8)}.csv"`,
    });
  });
}
