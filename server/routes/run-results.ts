import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { idParam } from '../described/given.ts';
import type { ExportKind } from '../export/exports.ts';
import { hasAlready } from '../http/known-etag.ts';
import { notFound } from '../http/refusals.ts';
import { takesGzip } from '../http/takes-gzip.ts';
import type { RunStore } from '../store/store.ts';
import { checkKept, unzipping } from '../store/unzip-kept.ts';
import type { Dependencies } from './dependencies.ts';
import { asNamed, refusals } from './responses.ts';

const tags = ['Runs'];

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

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files to take away: where each is, what it is, and what it is called. */
const FILES: readonly {
  as: ExportKind;
  end: string;
  name: string;
  type: string;
  summary: string;
  description: string;
}[] = [
  {
    as: 'csv',
    end: 'results.csv',
    name: '.csv',
    type: CSV,
    summary: 'Results as a table: one row for each week and measure',
    description:
      'RFC 4180. A flow stands in the row of the Monday that ends its week; `financialYear` is the year in which it counts.',
  },
  {
    as: 'years',
    end: 'years.csv',
    name: '-years.csv',
    type: CSV,
    summary: 'Results as a table: one row for each financial year and measure',
    description:
      'RFC 4180. Of each future the total of the year, or the average of its weeks, as `over` says; the last rows are of all weeks.',
  },
  {
    as: 'inputs',
    end: 'inputs.csv',
    name: '-inputs.csv',
    type: CSV,
    summary: 'What was assumed as a table: one row for each input of the scenario that was run',
    description:
      'RFC 4180. `low` and `high` are the range that holds an input in eight futures of ten; `path` is where it stands in the scenario.',
  },
  {
    as: 'workbook',
    end: 'results.xlsx',
    name: '.xlsx',
    type: XLSX,
    summary:
      'Results as a workbook: cost by financial year and week, every measure by year, inputs',
    description:
      'Office Open XML, with sheets that say what was run, what was assumed and what the sources are.',
  },
];

const fileRoute = ({ end, type, summary, description }: (typeof FILES)[number]) =>
  createRoute({
    method: 'get',
    path: `/api/runs/{id}/${end}`,
    tags,
    summary,
    request: { params: idParam },
    responses: {
      200: {
        description,
        content: {
          [type]: { schema: type === CSV ? z.string() : z.string().meta({ format: 'binary' }) },
        },
      },
      ...refusals,
    },
  });

/** The scenario that a run simulated, of which there are results. */
async function scenarioRun(runs: RunStore, id: string) {
  const run = await runs.find(id);
  if (!run) throw notFound(`There is no run ${id}.`);
  return runs.scenarioOf(run);
}

const ofRun = (id: string) => `What run ${id} found`;

/** Results as they are kept, gzipped. */
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
    await checkKept(ofRun(id), zipped);
    const headers = { 'content-type': 'application/json', vary: 'accept-encoding', etag };
    return takesGzip(context)
      ? context.body(zipped, 200, { ...headers, 'content-encoding': 'gzip' })
      : context.body(unzipping(zipped), 200, headers);
  });

  for (const file of FILES) {
    app.openapi(fileRoute(file), async (context) => {
      const { id } = context.req.valid('param');
      const zipped = await storedResult(store.runs, id);
      await checkKept(ofRun(id), zipped);
      const scenario = await scenarioRun(store.runs, id);
      const given = { resultsGzip: zipped, scenario, as: file.as };
      const bytes = await clerks.desk.perform('export', given);
      return context.body(bytes, 200, {
        'content-type': file.type === CSV ? `${CSV}; charset=utf-8` : file.type,
        'content-disposition': `attachment; filename="headroom-${id.slice(0, 8)}${file.name}"`,
      });
    });
  }
}
