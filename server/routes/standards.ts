import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { STANDARDS } from '../../models/index.ts';
import { json, refusals } from './responses.ts';

const sourced = z.object({
  value: z.number().openapi({ description: 'In the unit of the measure.' }),
  source: z.string().optional().openapi({
    description:
      'Keys into the evidence book, and how the value comes from them where it is not printed there.',
  }),
  note: z.string().optional(),
});

const test = z
  .object({
    id: z.string(),
    label: z.string(),
    measure: z.string().openapi({ description: 'Id of a measure.' }),
    comparison: z.enum(['at-most', 'at-least']),
    threshold: z
      .union([z.number(), sourced])
      .openapi({ description: 'In the unit of the measure, alone or with its source.' }),
    team: z.string().optional().openapi({ description: 'Left out: the whole service.' }),
    serves: z
      .enum(['capacity', 'communication', 'connection'])
      .optional()
      .openapi({ description: 'Part of the definition that it serves.' }),
  })
  .openapi('LibraryTest');

const standard = z
  .object({
    id: z.string(),
    name: z.string(),
    summary: z.string(),
    limits: z.string().openapi({ description: 'What it does and does not say here.' }),
    sources: z.array(z.string()).openapi({ description: 'Keys into the evidence book.' }),
    tests: z.array(test).openapi({
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
