import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { idParam, versionParam } from '../described/given.ts';
import { savedScenario, scenarioEntry } from '../described/scenarios.ts';
import { notFound } from '../http/refusals.ts';
import type { Dependencies } from './dependencies.ts';
import { json, refusals } from './responses.ts';

const tags = ['Scenarios'];

const list = createRoute({
  method: 'get',
  path: '/api/scenarios/{id}/versions',
  tags,
  summary: 'Every version saved',
  request: { params: idParam },
  responses: { 200: json(z.array(scenarioEntry), 'The newest first.'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/api/scenarios/{id}/versions/{version}',
  tags,
  summary: 'Read one version',
  request: { params: versionParam },
  responses: { 200: json(savedScenario, 'The scenario as it was.'), ...refusals },
});

/** The versions of a scenario. */
export function versionRoutes(app: OpenAPIHono, { store }: Dependencies): void {
  app.openapi(list, async (context) => {
    const { id } = context.req.valid('param');
    const versions = await store.scenarios.versions(id);
    if (versions.length === 0) throw notFound(`There is no scenario ${id}.`);
    return context.json(versions, 200);
  });

  app.openapi(read, async (context) => {
    const { id, version } = context.req.valid('param');
    const saved = await store.scenarios.version(id, version);
    if (!saved) throw notFound(`There is no version ${version} of scenario ${id}.`);
    return context.json(saved, 200);
  });
}
