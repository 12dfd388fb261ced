import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type Analyses,
  ENGINE_VERSION,
  fieldJsonSchema,
  scenarioSchema,
} from '../../models/index.ts';
import { ownReturnsSchema } from '../described/own-returns.ts';
import { questionSchemas } from '../described/question-schemas.ts';
import { resultSchemas } from '../described/results.ts';
import { notFound } from '../http/refusals.ts';
import { answerFile } from '../http/static-files.ts';
import type { Dependencies } from './dependencies.ts';
import { jsonText } from './responses.ts';

const PAGE = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Headroom: the interface</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;

/** No validator badge: it would ask another server. */
const START = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  validatorUrl: null,
});
`;

/** The schemas of the scenario and of the questions come from the model, which made them; those of results stand by themselves. */
function openApi(app: OpenAPIHono, analyses: Analyses) {
  const { $schema: _, ...scenario } = fieldJsonSchema(scenarioSchema);
  const described = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Headroom',
      version: ENGINE_VERSION,
      description:
        'Workforce and caseload planning for social work. Every refusal is a problem document of RFC 9457 with the path, value, rule and remedy of each problem.',
    },
  });
  const schemas = {
    ...described.components?.schemas,
    Scenario: scenario,
    ...ownReturnsSchema(),
    ...questionSchemas(analyses),
    ...resultSchemas(),
  };
  return { ...described, components: { ...described.components, schemas } };
}

const text = (context: Context, type: string, words: string): Response =>
  context.body(words, 200, { 'content-type': `${type}; charset=utf-8` });

/**
 * The described interface, and a page to browse it that loads nothing from elsewhere. What is described are
 * the routes that are there by now: it takes a tenth of a second, for which nobody waits before the start.
 */
export function docsRoutes(app: OpenAPIHono, { docs, analyses }: Dependencies): void {
  const described = JSON.stringify(openApi(app, analyses));
  app.get('/api/openapi.json', (context) => jsonText(context, described));
  app.get('/api/docs', (context) => text(context, 'text/html', PAGE));
  app.get('/api/docs/start.js', (context) => text(context, 'text/javascript', START));
  app.get('/api/docs/:file', (context) => {
    const file = docs.get(`/${context.req.param('file')}`);
    if (!file) throw notFound('The documentation has no such file.');
    return answerFile(context, file);
  });
}
