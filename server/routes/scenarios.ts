import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { copyOf, type Problem } from '../../models/index.ts';
import { breathe } from '../breathe.ts';
import { idParam } from '../described/given.ts';
import { newerVersionDocument } from '../described/problems.ts';
import { saveBody, savedScenario, scenarioBody, scenarioEntry } from '../described/scenarios.ts';
import { invalidInput, newerVersion, notFound } from '../http/refusals.ts';
import type { Dependencies } from './dependencies.ts';
import { body, json, problemJson, refusals } from './responses.ts';

const tags = ['Scenarios'];
const one = json(savedScenario, 'The scenario with its version.');
const created = { 201: one, ...refusals };
const noScenario = (id: string) =>
  notFound(`There is no scenario ${id}; it may have been deleted, and can then be restored.`);

/** A save on a version that is not there, so that nobody’s newer one is to blame. */
const notYet = (baseVersion: number, newest: number): Problem => ({
  path: 'baseVersion',
  value: String(baseVersion),
  rule: `is a version that there is not: the newest is ${newest}`,
  remedy: `open version ${newest} and make your change there, or save as a copy`,
});

const routes = {
  list: createRoute({
    method: 'get',
    path: '/api/scenarios',
    tags,
    summary: 'Scenarios, or with deleted=true those that can be restored',
    request: { query: z.object({ deleted: z.enum(['true', 'false']).optional() }) },
    responses: { 200: json(z.array(scenarioEntry), 'By name.'), ...refusals },
  }),
  create: createRoute({
    method: 'post',
    path: '/api/scenarios',
    tags,
    summary: 'Create a scenario',
    request: { body: body(scenarioBody) },
    responses: created,
  }),
  read: createRoute({
    method: 'get',
    path: '/api/scenarios/{id}',
    tags,
    summary: 'Read the current version',
    request: { params: idParam },
    responses: { 200: one, ...refusals },
  }),
  save: createRoute({
    method: 'put',
    path: '/api/scenarios/{id}',
    tags,
    summary: 'Save a new version; refused when somebody saved a newer one',
    request: { params: idParam, body: body(saveBody) },
    responses: {
      200: one,
      409: problemJson(newerVersionDocument, 'A newer version was saved, with its changes.'),
      ...refusals,
    },
  }),
  remove: createRoute({
    method: 'delete',
    path: '/api/scenarios/{id}',
    tags,
    summary: 'Delete; it can be restored',
    request: { params: idParam },
    responses: { 204: { description: 'Deleted.' }, ...refusals },
  }),
  copy: createRoute({
    method: 'post',
    path: '/api/scenarios/{id}/copy',
    tags,
    summary: 'Copy the current version into a new scenario',
    request: { params: idParam },
    responses: created,
  }),
  restore: createRoute({
    method: 'post',
    path: '/api/scenarios/{id}/restore',
    tags,
    summary: 'Restore a deleted scenario',
    request: { params: idParam },
    responses: { 200: one, ...refusals },
  }),
};

/** Scenarios: list, create, read, save, delete, copy, restore. */
export function scenarioRoutes(app: OpenAPIHono, { store, actorOf }: Dependencies): void {
  const { scenarios } = store;

  app.openapi(routes.list, async (context) => {
    const { deleted } = context.req.valid('query');
    return context.json(await scenarios.list({ deleted: deleted === 'true' }), 200);
  });

  app.openapi(routes.create, async (context) => {
    const { scenario } = context.req.valid('json');
    await breathe();
    return context.json(await scenarios.create(scenario, actorOf(context)), 201);
  });

  app.openapi(routes.read, async (context) => {
    const { id } = context.req.valid('param');
    const saved = await scenarios.find(id);
    if (!saved) throw noScenario(id);
    return context.json(saved, 200);
  });

  app.openapi(routes.save, async (context) => {
    const { id } = context.req.valid('param');
    const { baseVersion, scenario } = context.req.valid('json');
    await breathe();
    const saving = await scenarios.save(id, baseVersion, scenario, actorOf(context));
    if (saving.outcome === 'missing') throw noScenario(id);
    if (saving.outcome === 'saved') return context.json(saving.saved, 200);
    if (baseVersion > saving.current.version) {
      throw invalidInput([notYet(baseVersion, saving.current.version)]);
    }
    throw newerVersion(baseVersion, saving.current, saving.changes);
  });

  app.openapi(routes.remove, async (context) => {
    const { id } = context.req.valid('param');
    if (!(await scenarios.remove(id))) throw noScenario(id);
    return context.body(null, 204);
  });

  app.openapi(routes.copy, async (context) => {
    const { id } = context.req.valid('param');
    const saved = await scenarios.find(id);
    if (!saved) throw noScenario(id);
    const copy = copyOf(saved.scenario, `Copy of ${saved.scenario.name}`);
    return context.json(await scenarios.create(copy, actorOf(context)), 201);
  });

  app.openapi(routes.restore, async (context) => {
    const { id } = context.req.valid('param');
    const saved = await scenarios.restore(id);
    if (!saved) throw noScenario(id);
    return context.json(saved, 200);
  });
}
