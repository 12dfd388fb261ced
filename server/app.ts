import { OpenAPIHono } from '@hono/zod-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { answerProblem, asProblem } from './http/answer-problem.ts';
import { cacheControl } from './http/cache-control.ts';
import { limitBody, requireJson } from './http/json-body.ts';
import { checkHost, checkOrigin } from './http/origin-checks.ts';
import { CLIENT_GONE, invalidInput, methodNotAllowed as noSuchMethod } from './http/refusals.ts';
import { givenIn, requestProblems } from './http/request-problems.ts';
import { securityHeaders } from './http/security-headers.ts';
import { answerRoutes } from './routes/answers.ts';
import { checkRoutes } from './routes/checks.ts';
import type { Dependencies } from './routes/dependencies.ts';
import { docsRoutes } from './routes/docs.ts';
import { draftRoutes } from './routes/drafts.ts';
import { answerPage } from './routes/page.ts';
import { returnRoutes } from './routes/returns.ts';
import { runEventRoutes } from './routes/run-events.ts';
import { runResultRoutes } from './routes/run-results.ts';
import { runRoutes } from './routes/runs.ts';
import { scenarioRoutes } from './routes/scenarios.ts';
import { serviceRoutes } from './routes/service.ts';
import { standardRoutes } from './routes/standards.ts';
import { versionRoutes } from './routes/versions.ts';

/** The whole server as one function from request to response. It never listens. */
export function createApp(dependencies: Dependencies): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: async (result, context) => {
      if (result.success) return;
      const given = await givenIn(context, result.target);
      throw invalidInput(requestProblems(result.error.issues, given));
    },
  });
  app.onError((error, context) =>
    context.req.raw.signal.aborted
      ? new Response(null, { status: CLIENT_GONE })
      : answerProblem(context, asProblem(error, dependencies.report)),
  );
  app.notFound(answerPage(dependencies));

  app.use(cacheControl());
  app.use(securityHeaders());
  app.use(checkHost(dependencies.open), checkOrigin());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, allowed) => {
        context.header('allow', allowed.join(', '));
        return answerProblem(context, noSuchMethod(context.req.method, allowed));
      },
    }),
  );
  app.use(limitBody(), requireJson());

  scenarioRoutes(app, dependencies);
  versionRoutes(app, dependencies);
  draftRoutes(app, dependencies);
  runRoutes(app, dependencies);
  runEventRoutes(app, dependencies);
  runResultRoutes(app, dependencies);
  answerRoutes(app, dependencies);
  returnRoutes(app);
  standardRoutes(app);
  checkRoutes(app, dependencies);
  serviceRoutes(app, dependencies);
  docsRoutes(app, dependencies);
  return app;
}
