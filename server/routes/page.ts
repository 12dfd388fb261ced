import type { OpenAPIHono } from '@hono/zod-openapi';
import { notFound } from '../http/refusals.ts';
import { answerFile } from '../http/static-files.ts';
import type { Dependencies } from './dependencies.ts';

/** Files here are named by their content, so a browser may keep them. */
const HASHED = /^\/assets\//;

/** The built page: its files, and for every other address its shell, which finds its own way. */
export function pageRoutes(app: OpenAPIHono, { page }: Dependencies): void {
  app.get('*', (context) => {
    const { path } = context.req;
    if (path.startsWith('/api/') || path === '/api') {
      throw notFound(`There is nothing at ${path}; /api/docs lists what there is.`);
    }
    const file = page.get(path);
    if (file) return answerFile(context, file, HASHED.test(path));
    const shell = page.get('/index.html');
    if (!shell)
      throw notFound('The page has not been built yet; run npm run build, then start again.');
    if (HASHED.test(path)) throw notFound(`There is no file ${path}.`);
    return answerFile(context, shell);
  });
}
