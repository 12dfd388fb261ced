import {
  ENGINE_VERSION,
  type Problem,
  type Scenario,
  scenarioHash,
  validateScenario,
} from '../../models/index.ts';
import { breathe } from '../breathe.ts';
import { InputProblems } from '../input-problems.ts';
import { createJobQueue, type JobQueue } from '../jobs/job-queue.ts';
import type { RunEntry, RunStore } from '../store/store.ts';
import type { Executor } from './executor.ts';
import type { Partial } from './partials.ts';
import { futuresOf } from './partners.ts';

export interface RunOrder {
  scenario: Scenario;
  scenarioId?: string;
  scenarioVersion?: number;
  seed: string;
  replications: number;
  /** Whether to say how much of each width is luck. */
  split: boolean;
}

/** What a run tells besides what every job does. */
export interface PartialEvent {
  type: 'partial';
  partial: Partial;
}

/** Runs that are kept: requested, simulated one after another, watched, cancelled, resumed. */
export interface RunService extends Omit<JobQueue<RunEntry, PartialEvent>, 'add' | 'catchUp'> {
  /** Queues a run; the same run queued, running or done is answered instead. */
  request(
    order: RunOrder,
    actor: string,
  ): Promise<{ run: RunEntry; isNew: boolean } | { problem: Problem }>;
  /** Queues again whatever the last process left unfinished. */
  resume(): Promise<number>;
}

/** @param report is told of every fault that is ours, with the run it ended */
export function createRunService(
  store: RunStore,
  executor: Executor,
  report: (fault: unknown, runId: string) => void,
): RunService {
  /** Since a run was queued, by an older version perhaps, rules may have been added, and the disk may have filled. */
  async function checkAgain(scenario: Scenario, run: RunEntry): Promise<void> {
    const { ok, problems } = validateScenario(scenario);
    if (!ok) throw new InputProblems(problems);
    const tooLarge = await executor.sizeProblem({ ...run, scenario, urgency: 'run' });
    if (tooLarge) throw new InputProblems([tooLarge]);
  }

  const queue = createJobQueue<RunEntry, PartialEvent>({
    store,
    futuresOf,
    report,
    async execute(run, signal, tell) {
      const { seed, replications, split } = run;
      const scenario = await store.scenarioOf(run);
      await breathe();
      await checkAgain(scenario, run);
      const date = new Date().toISOString();
      const result = await executor.simulate(
        { scenario, seed, replications, split, date, urgency: 'run', gzip: true },
        {
          signal,
          onProgress: (done) => tell({ type: 'progress', done, total: futuresOf(run) }),
          onPartial: (partial) => tell({ type: 'partial', partial }),
        },
      );
      signal.throwIfAborted();
      await store.finished(run.id, result);
    },
  });

  return {
    ...queue,

    async request(order, actor) {
      const { scenario, seed, replications, split } = order;
      const problem = await executor.sizeProblem({ ...order, urgency: 'run' });
      if (problem) return { problem };
      await queue.catchUp();
      const identity = { scenarioHash: scenarioHash(scenario), seed, replications, split };
      const answer = await store.request(
        { ...order, ...identity, engineVersion: ENGINE_VERSION },
        actor,
      );
      if (answer.isNew) queue.add(answer.run);
      return answer;
    },

    async resume() {
      const interrupted = await store.requeueInterrupted(ENGINE_VERSION);
      for (const run of interrupted) queue.add(run);
      return interrupted.length;
    },
  };
}
