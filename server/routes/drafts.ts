import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { firstProblems, validateScenario } from '../../models/index.ts';
import { breathe } from '../breathe.ts';
import { draftBody, PREVIEW_REPLICATIONS, previewBody } from '../described/draft-bodies.ts';
import { validity } from '../described/problems.ts';
import { invalidInput } from '../http/refusals.ts';
import type { Dependencies } from './dependencies.ts';
import { asNamed, body, json, refusals } from './responses.ts';

const tags = ['Drafts'];

const validate = createRoute({
  method: 'post',
  path: '/api/validate',
  tags,
  summary: 'Every problem of a draft',
  request: { body: body(draftBody) },
  responses: { 200: json(validity, 'No problems where it is valid.'), ...refusals },
});

const preview = createRoute({
  method: 'post',
  path: '/api/preview',
  tags,
  summary: 'Simulate a draft with few replications, in one answer',
  request: { body: body(previewBody) },
  responses: {
    200: asNamed('RunResults', 'Results; nothing is stored.'),
    499: { description: 'Whoever asked went away; the work was dropped.' },
    ...refusals,
  },
});

/** What can be asked about a scenario that is not saved. */
export function draftRoutes(app: OpenAPIHono, { executor }: Dependencies): void {
  app.openapi(validate, (context) => {
    const { ok, problems } = validateScenario(context.req.valid('json').scenario);
    return context.json({ valid: ok, problems: firstProblems(problems) }, 200);
  });

  app.openapi(preview, async (context) => {
    const { signal } = context.req.raw;
    const { withinMs, ...order } = context.req.valid('json');
    const haste = withinMs && { milliseconds: withinMs, least: PREVIEW_REPLICATIONS.least };
    const simulation = { ...order, urgency: 'preview', ...(haste ? { haste } : {}) } as const;
    await breathe();
    const problem = await executor.sizeProblem(simulation);
    if (problem) throw invalidInput([problem]);
    const results = await executor.simulate(simulation, { signal });
    return context.body(results, 200, { 'content-type': 'application/json' });
  });
}
