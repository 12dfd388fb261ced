import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Logger } from 'pino';
import { ANALYSES, type Analyses } from '../models/index.ts';
import { createAnswerService } from './answers/answer-service.ts';
import { createApp } from './app.ts';
import { createCheckService } from './checks/check-service.ts';
import { keptIn } from './checks/kept-results.ts';
import { readReviewedPairs } from './checks/reviewed-pairs.ts';
import { createClerks } from './clerk/clerks.ts';
import { RESULT_FORM } from './described/result-form.ts';
import { REVIEWED_PAIRS, readShippedFiles, SCENARIOS_FOLDER, WARMING_SCENARIOS } from './files.ts';
import { createExecutor } from './runs/executor.ts';
import { createRunService } from './runs/run-service.ts';
import type { Settings } from './settings.ts';
import { openStore } from './store/open-store.ts';
import { loadShippedScenarios } from './store/shipped-scenarios.ts';
import { warmThreads } from './warm-threads.ts';

export interface Service {
  app: OpenAPIHono;
  /** Resolves, with one sentence to show, when the store has ended though nobody closed it: every answer would be a fault then. */
  storeDied: Promise<Error>;
  /** Has the worker threads compile the model, before anybody waits for it. */
  warmThreads(): Promise<void>;
  /** Stops the work under way, which is taken up at the next start, and closes the store. */
  close(): Promise<void>;
}

/**
 * Everything behind the socket: the store, the shipped scenarios, the workers, the runs of last time.
 * @param asked the analyses that can be asked, and the module whose clerks know them
 * @throws an Error with one sentence to show when the store cannot be opened
 */
export async function startService(
  { dataFolder, open }: Pick<Settings, 'dataFolder' | 'open'>,
  log: Logger,
  asked: { analyses: Analyses; clerk?: URL } = { analyses: ANALYSES },
): Promise<Service> {
  const store = await openStore(dataFolder, RESULT_FORM);
  for (const complaint of await loadShippedScenarios(SCENARIOS_FOLDER, store.scenarios)) {
    log.warn(complaint);
  }
  const executor = createExecutor({ folder: dataFolder });
  const clerks = createClerks(asked.clerk);
  const runs = createRunService(store.runs, executor, (fault, runId) =>
    log.error({ err: fault, runId }, 'a run failed'),
  );
  const resumed = await runs.resume();
  if (resumed > 0) log.warn(`${resumed} interrupted ${resumed === 1 ? 'run' : 'runs'} resumed`);
  const answers = createAnswerService(clerks, store.answers, executor, (fault, answerId) =>
    log.error({ err: fault, answerId }, 'an answer failed'),
  );
  const askedAgain = await answers.resume();
  if (askedAgain > 0)
    log.warn(`${askedAgain} interrupted ${askedAgain === 1 ? 'answer' : 'answers'} resumed`);
  const checks = createCheckService({
    kept: keptIn(dataFolder),
    reviewed: readReviewedPairs(REVIEWED_PAIRS),
    report: (fault) => log.error({ err: fault }, 'the checks failed'),
  });
  const app = createApp({
    ...readShippedFiles(),
    store,
    executor,
    runs,
    answers,
    analyses: asked.analyses,
    clerks,
    checks,
    open,
    actorOf: () => 'local',
    report: (fault) => log.error({ err: fault }, 'a request failed'),
  });
  const closing = new AbortController();
  return {
    app,
    storeDied: store.died,
    warmThreads: () => warmThreads(executor, WARMING_SCENARIOS, closing.signal),
    close: async () => {
      closing.abort();
      await checks.close();
      await runs.close();
      await answers.close();
      await clerks.close();
      await executor.close();
      await store.close();
    },
  };
}
