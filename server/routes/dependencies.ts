import type { Context } from 'hono';
import type { Analyses } from '../../models/index.ts';
import type { AnswerService } from '../answers/answer-service.ts';
import type { CheckService } from '../checks/check-service.ts';
import type { Clerks } from '../clerk/clerks.ts';
import type { StaticFile, StaticFiles } from '../http/static-files.ts';
import type { Executor } from '../runs/executor.ts';
import type { RunService } from '../runs/run-service.ts';
import type { Store } from '../store/store.ts';

/** Everything that the routes stand on. */
export interface Dependencies {
  store: Store;
  executor: Executor;
  runs: RunService;
  answers: AnswerService;
  /** Those that can be asked. */
  analyses: Analyses;
  checks: CheckService;
  clerks: Clerks;
  /** Who acts in a request. */
  actorOf: (context: Context) => string;
  /** The built page. */
  page: StaticFiles;
  /** The documentation page's own script and style. */
  docs: StaticFiles;
  /** The evidence book; undefined where it is missing. */
  evidence: StaticFile | undefined;
  /** Host names to answer to besides those of this machine, where it is open to a network. */
  open?: { names: readonly string[] };
  /** Is told of every fault that is ours. */
  report: (fault: unknown) => void;
}
