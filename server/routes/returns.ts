import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { madeScenario, ownReturnsBody } from '../described/own-returns.ts';
import { body, json, refusals } from './responses.ts';

const make = createRoute({
  method: 'post',
  path: '/api/returns',
  tags: ['Drafts'],
  summary: 'Make a scenario of an English children’s service from its yearly returns',
  request: { body: body(ownReturnsBody) },
  responses: { 200: json(madeScenario, 'A scenario; nothing is stored.'), ...refusals },
});

/** What can be asked about the returns of a service that has no scenario yet. */
export function returnRoutes(app: OpenAPIHono): void {
  app.openapi(make, (context) => context.json({ scenario: context.req.valid('json') }, 200));
}
