import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { breathe } from '../breathe.ts';
import { idParam } from '../described/given.ts';
import { runBody, runEntry } from '../described/runs.ts';
import { invalidInput, notFound } from '../http/refusals.ts';
import { replicationsProblem } from '../runs/run-limit.ts';
import type { Dependencies } from './dependencies.ts';
import { asNamed, body, json, jsonText, refusals } from './responses.ts';
import { runOrder } from './run-order.ts';

const tags = ['Runs'];
const MOST_LISTED = 100;
const one = json(runEntry, 'The run.');

const routes = {
  list: createRoute({
    method: 'get',
    path: '/api/runs',
    tags,
    summary: 'Recent runs',
    responses: { 200: json(z.array(runEntry), 'The newest first.'), ...refusals },
  }),
  request: createRoute({
    method: 'post',
    path: '/api/runs',
    tags,
    summary: 'Start a run, or find the same one',
    request: { body: body(runBody) },
    responses: {
      200: json(runEntry, 'The same run was there already.'),
      201: json(runEntry, 'Queued.'),
      ...refusals,
    },
  }),
  read: createRoute({
    method: 'get',
    path: '/api/runs/{id}',
    tags,
    summary: 'Where a run stands',
    request: { params: idParam },
    responses: { 200: one, ...refusals },
  }),
  scenario: createRoute({
    method: 'get',
    path: '/api/runs/{id}/scenario',
    tags,
    summary: 'The scenario that a run simulates, whether it was saved or not',
    request: { params: idParam },
    responses: { 200: asNamed('Scenario', 'As in a scenario file.'), ...refusals },
  }),
  cancel: createRoute({
    method: 'post',
    path: '/api/runs/{id}/cancel',
    tags,
    summary: 'Cancel a run; one that has ended stays as it is',
    request: { params: idParam },
    responses: { 200: one, ...refusals },
  }),
};

/** Runs that are kept: start, list, read, cancel. */
export function runRoutes(
  app: OpenAPIHono,
  { store, executor, runs, actorOf }: Dependencies,
): void {
  app.openapi(routes.list, async (context) => {
    const recent = await store.runs.recent(MOST_LISTED);
    return context.json(recent.map(runs.asItStands), 200);
  });

  app.openapi(routes.request, async (context) => {
    const order = await runOrder(store.scenarios, context.req.valid('json'));
    await breathe();
    const tooMany = await replicationsProblem(executor, order);
    if (tooMany) throw invalidInput([tooMany]);
    const answer = await runs.request(order, actorOf(context));
    if ('problem' in answer) throw invalidInput([answer.problem]);
    return context.json(answer.run, answer.isNew ? 201 : 200);
  });

  app.openapi(routes.read, async (context) => {
    const { id } = context.req.valid('param');
    const run = await store.runs.find(id);
    if (!run) throw notFound(`There is no run ${id}.`);
    return context.json(runs.asItStands(run), 200);
  });

  app.openapi(routes.scenario, async (context) => {
    const { id } = context.req.valid('param');
    const run = await store.runs.find(id);
    if (!run) throw notFound(`There is no run ${id}.`);
    return jsonText(context, JSON.stringify(await store.runs.scenarioOf(run)));
  });

  app.openapi(routes.cancel, async (context) => {
    const { id } = context.req.valid('param');
    const run = await runs.cancel(id);
    if (!run) throw notFound(`There is no run ${id}.`);
    return context.json(run, 200);
  });
}
