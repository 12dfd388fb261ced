import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  ANALYSIS_KINDS,
  type Analysis,
  type AnalysisKind,
  type Answer,
  askedNames,
  type Problem,
} from '../../models/index.ts';
import type { EarlyEvent } from '../answers/answer-service.ts';
import { breathe } from '../breathe.ts';
import { answerEntry, answersQuery, answerWithResult } from '../described/answer-entries.ts';
import { idParam } from '../described/given.ts';
import { questionBody } from '../described/question-body.ts';
import { questionFields } from '../described/question-schemas.ts';
import { askedPath } from '../http/body-paths.ts';
import { messageOf, streamJob } from '../http/job-stream.ts';
import { invalidInput, notFound } from '../http/refusals.ts';
import type { JobEvent } from '../jobs/job-events.ts';
import { unzipKept } from '../store/unzip-kept.ts';
import { answerOrder } from './answer-order.ts';
import type { Dependencies } from './dependencies.ts';
import { allNamed, body, json, jsonText, refusals } from './responses.ts';

const tags = ['Answers'];
const MOST_LISTED = 100;

const SUMMARIES: Record<AnalysisKind, string> = {
  sweep: 'Test a caseload cap, or any other input, over a range',
  find: 'Find what is needed to meet a test by a date',
  sensitivity: 'Find which inputs matter most',
  compare: 'Compare scenarios on the same luck',
};

const askRoute = (kind: AnalysisKind, analysis: Analysis<unknown, Answer>) =>
  createRoute({
    method: 'post',
    path: `/api/answers/${kind}`,
    tags,
    summary: SUMMARIES[kind],
    request: { body: body(questionBody(kind, analysis)) },
    responses: {
      200: json(answerEntry, 'The same question was asked of the same scenarios already.'),
      201: json(answerEntry, 'Queued.'),
      ...refusals,
    },
  });

const routes = {
  list: createRoute({
    method: 'get',
    path: '/api/answers',
    tags,
    summary: 'Recent answers',
    request: { query: answersQuery },
    responses: { 200: json(z.array(answerEntry), 'The newest first.'), ...refusals },
  }),
  read: createRoute({
    method: 'get',
    path: '/api/answers/{id}',
    tags,
    summary: 'Where an answer stands, and the answer once it is done',
    request: { params: idParam },
    responses: { 200: json(answerWithResult, 'The answer.'), ...refusals },
  }),
  scenarios: createRoute({
    method: 'get',
    path: '/api/answers/{id}/scenarios',
    tags,
    summary: 'The scenarios that a question was asked of, saved or not, in its order',
    request: { params: idParam },
    responses: { 200: allNamed('Scenario', 'As in scenario files.'), ...refusals },
  }),
  events: createRoute({
    method: 'get',
    path: '/api/answers/{id}/events',
    tags,
    summary: 'Follow an answer: progress, an early answer, and its end',
    description:
      'Server-sent events: `progress` {done, total} in futures (total is 0 until the analysis knows), `early` where the answer takes long (an answer like the whole one, from few futures, as its provenance says; a long `sweep`, `sensitivity` or `compare` has one, the latter without what each change does; `find` has none), then one of `done`, `failed` {fault} and `cancelled`, after which the stream ends. Whoever joins late is told where the answer stands first.',
    request: { params: idParam },
    responses: {
      200: { description: 'The events.', content: { 'text/event-stream': { schema: z.string() } } },
      ...refusals,
    },
  }),
  cancel: createRoute({
    method: 'post',
    path: '/api/answers/{id}/cancel',
    tags,
    summary: 'Cancel an answer; one that has ended stays as it is',
    request: { params: idParam },
    responses: { 200: json(answerEntry, 'The answer.'), ...refusals },
  }),
};

const missing = (id: string) => notFound(`There is no answer ${id}.`);

/** Questions that planners ask, and their answers, which are kept. */
export function answerRoutes(app: OpenAPIHono, dependencies: Dependencies): void {
  const { store, answers, analyses, actorOf } = dependencies;

  for (const kind of ANALYSIS_KINDS) {
    const analysis = analyses[kind];
    if (!analysis) continue;
    const fields = questionFields(analysis);
    // A key that is none of its fields is the question’s all the same, and is refused before all that is of the scenario.
    const inBody = (question: unknown) => {
      const keys = new Set([...fields, ...Object.keys(Object(question))]);
      return (problem: Problem): Problem => ({ ...problem, path: askedPath(keys, problem.path) });
    };
    app.openapi(askRoute(kind, analysis), async (context) => {
      const order = await answerOrder(store.scenarios, kind, context.req.valid('json'));
      await breathe();
      const asked = await answers.ask(order, actorOf(context));
      if ('problems' in asked) throw invalidInput(asked.problems.map(inBody(order.question)));
      return context.json(asked.answer, asked.isNew ? 201 : 200);
    });
  }

  // Not described: it is for whoever asks what nobody answers, where the address of an answer stands otherwise.
  app.post('/api/answers/:id', (context) => {
    const known = ANALYSIS_KINDS.join(', ');
    throw notFound(`There is no analysis ${context.req.param('id')}; ask one of ${known}.`);
  });

  app.openapi(routes.list, async (context) => {
    const { scenarioId } = context.req.valid('query');
    const recent = await store.answers.recent(MOST_LISTED, scenarioId);
    return context.json(recent.map(answers.asItStands), 200);
  });

  app.openapi(routes.read, async (context) => {
    const { id } = context.req.valid('param');
    const kept = await store.answers.find(id);
    if (!kept) throw missing(id);
    const entry = answers.asItStands(kept);
    const zipped = await store.answers.result(id);
    const found = zipped
      ? new TextDecoder().decode(await unzipKept(`What answer ${id} found`, zipped))
      : 'null';
    const [answer, early] = entry.status === 'done' ? [found, 'null'] : ['null', found];
    const schema = analyses[entry.kind]?.question;
    const [first] = await store.answers.scenariosOf(entry);
    const names = schema ? askedNames(schema, first, entry.question) : {};
    const text = `${JSON.stringify({ ...entry, names }).slice(0, -1)},"answer":${answer},"early":${early}}`;
    return jsonText(context, text);
  });

  app.openapi(routes.scenarios, async (context) => {
    const { id } = context.req.valid('param');
    const kept = await store.answers.find(id);
    if (!kept) throw missing(id);
    return jsonText(context, JSON.stringify(await store.answers.scenariosOf(kept)));
  });

  app.openapi(routes.events, async (context) => {
    const { id } = context.req.valid('param');
    if (!(await store.answers.find(id))) throw missing(id);
    return streamJob(
      context,
      (listener) => answers.watch(id, listener),
      (event: JobEvent | EarlyEvent) =>
        event.type === 'early'
          ? { event: event.type, data: new TextDecoder().decode(event.json) }
          : messageOf(event),
    );
  });

  app.openapi(routes.cancel, async (context) => {
    const { id } = context.req.valid('param');
    const answer = await answers.cancel(id);
    if (!answer) throw missing(id);
    return context.json(answer, 200);
  });
}
