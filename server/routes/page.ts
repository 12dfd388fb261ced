import type { NotFoundHandler } from 'hono';
import { answerProblem } from '../http/answer-problem.ts';
import { methodNotAllowed, noRoute, notFound } from '../http/refusals.ts';
import { answerFile } from '../http/static-files.ts';
import type { Dependencies } from './dependencies.ts';

/** Files here are named by their content, so a browser may keep them. */
const HASHED = /^\/assets\//;
const METHODS = ['GET', 'HEAD'];

/**
 * The built page: its files, and for every other address its shell, which finds its own way. It answers what no route
 * does, and is none itself: a route for every address would also stand for those of `/api` that only take another method.
 */
export const answerPage =
  ({ page }: Dependencies): NotFoundHandler =>
  (context) => {
    const { path, method } = context.req;
    if (/^\/api(\/|$)/.test(path)) return answerProblem(context, noRoute(path));
    if (!METHODS.includes(method)) {
      context.header('allow', METHODS.join(', '));
      return answerProblem(context, methodNotAllowed(method, METHODS));
    }
    const file = page.get(path);
    if (file) return answerFile(context, file, HASHED.test(path));
    const shell = page.get('/index.html');
    if (!shell) {
      const words = 'The page has not been built yet; run npm run build, then start again.';
      return answerProblem(context, notFound(words));
    }
    if (HASHED.test(path)) return answerProblem(context, notFound(`There is no file ${path}.`));
    return answerFile(context, shell);
  };
