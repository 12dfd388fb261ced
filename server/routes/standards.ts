import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { STANDARDS } from '../../models/index.ts';
import { json, refusals } from './responses.ts';

const standard = z
  .object({
    id: z.string(),
    name: z.string(),
    summary: z.string(),
    limits: z.string().openapi({ description: 'What it does and does not say here.' }),
    sources: z.array(z.string()).openapi({ description: 'Keys into the evidence book.' }),
    tests: z.array(z.looseObject({})).openapi({
      description: 'In the shape of the tests of a scenario’s standard.',
    }),
  })
  .openapi('Standard');

const route = createRoute({
  method: 'get',
  path: '/api/standards',
  tags: ['Standards'],
  summary: 'The library of safer-staffing standards',
  description: 'Published standards and positions, each with tests that a scenario can carry.',
  responses: { 200: json(z.array(standard), 'Every standard of the library.'), ...refusals },
});

/** The standards that a scenario may be held to. */
export function standardRoutes(app: OpenAPIHono): void {
  app.openapi(route, (context) =>
    context.json(
      STANDARDS.map((each) => ({
        ...each,
        sources: [...each.sources],
        tests: each.tests.map((test) => ({ ...test })),
      })),
      200,
    ),
  );
}
