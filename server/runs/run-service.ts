import { ENGINE_VERSION, type Problem, type Scenario, scenarioHash } from '../../models/index.ts';
import type { RunEntry, RunStore } from '../store/store.ts';
import type { Executor } from './executor.ts';
import { futuresOf } from './partners.ts';
import { createRunEvents, isLast, type RunEvent } from './run-events.ts';

export interface RunOrder {
  scenario: Scenario;
  scenarioId?: string;
  scenarioVersion?: number;
  seed: string;
  replications: number;
  /** Whether to say how much of each width is luck. */
  split: boolean;
}

/** Runs that are kept: requested, simulated one after another, watched, cancelled, resumed. */
export interface RunService {
  /** Queues a run; the same run queued, running or done is answered instead. */
  request(
    order: RunOrder,
    actor: string,
  ): Promise<{ run: RunEntry; isNew: boolean } | { problem: Problem }>;
  /** Calm when the run has ended. Undefined where there is none. */
  cancel(id: string): Promise<RunEntry | undefined>;
  /**
   * Calls the listener with where the run stands, and with every event until its end.
   * @returns how to stop; undefined where there is no such run
   */
  watch(id: string, listener: (event: RunEvent) => void): Promise<(() => void) | undefined>;
  /** Queues again whatever the last process left unfinished. */
  resume(): Promise<number>;
  /** Stops; a run under way stays in the store as it is, to be resumed. */
  close(): Promise<void>;
}

interface LiveRun {
  run: RunEntry;
  begun: boolean;
  events: ReturnType<typeof createRunEvents>;
  abort: AbortController;
}

/** How a run ended that is no longer live. */
const storedEvent = ({ status, fault }: RunEntry): RunEvent => {
  if (status === 'done' || status === 'cancelled') return { type: status };
  return { type: 'failed', fault: fault ?? 'The run did not end.' };
};

const ended = (entry: LiveRun): Promise<void> =>
  new Promise((resolve) => {
    entry.events.listen((event) => {
      if (isLast(event)) resolve();
    });
  });

/** @param report is told of every fault that is ours, with the run it ended */
export function createRunService(
  store: RunStore,
  executor: Executor,
  report: (fault: unknown, runId: string) => void,
): RunService {
  const live = new Map<string, LiveRun>();
  let chain: Promise<void> = Promise.resolve();
  const closing = new AbortController();

  async function execute({ run, events, abort }: LiveRun): Promise<void> {
    const signal = AbortSignal.any([abort.signal, closing.signal]);
    const { seed, replications, split } = run;
    await store.started(run.id);
    const scenario = await store.scenarioOf(run);
    const date = new Date().toISOString();
    const result = await executor.simulate(
      { scenario, seed, replications, split, date, urgency: 'run', gzip: true },
      {
        signal,
        onProgress: (done) => events.tell({ type: 'progress', done, total: futuresOf(run) }),
        onPartial: (partial) => events.tell({ type: 'partial', partial }),
      },
    );
    signal.throwIfAborted();
    await store.finished(run.id, result);
    events.tell({ type: 'done' });
  }

  async function markCancelled({ run, events }: LiveRun): Promise<void> {
    await store.cancelled(run.id);
    events.tell({ type: 'cancelled' });
    live.delete(run.id);
  }

  async function carryOut(entry: LiveRun): Promise<void> {
    const { run, events, abort } = entry;
    if (closing.signal.aborted || abort.signal.aborted) return;
    entry.begun = true;
    try {
      await execute(entry);
    } catch (error) {
      if (closing.signal.aborted) return;
      if (abort.signal.aborted) return await markCancelled(entry);
      report(error, run.id);
      const fault = `The simulation failed: ${error instanceof Error ? error.message : error}`;
      await store.failed(run.id, fault);
      events.tell({ type: 'failed', fault });
    } finally {
      live.delete(run.id);
    }
  }

  const enqueue = (run: RunEntry) => {
    const entry: LiveRun = {
      run,
      begun: false,
      events: createRunEvents(futuresOf(run)),
      abort: new AbortController(),
    };
    live.set(run.id, entry);
    chain = chain.then(() => carryOut(entry)).catch((error) => report(error, run.id));
  };

  return {
    async request(order, actor) {
      const { scenario, seed, replications, split } = order;
      const problem = await executor.sizeProblem({ ...order, urgency: 'run' });
      if (problem) return { problem };
      const identity = { scenarioHash: scenarioHash(scenario), seed, replications, split };
      const answer = await store.request(
        { ...order, ...identity, engineVersion: ENGINE_VERSION },
        actor,
      );
      if (answer.isNew) enqueue(answer.run);
      return answer;
    },

    async cancel(id) {
      const entry = live.get(id);
      entry?.abort.abort(new Error('the run was cancelled'));
      if (entry?.begun) await ended(entry);
      else if (entry) await markCancelled(entry);
      return store.find(id);
    },

    async watch(id, listener) {
      const entry = live.get(id);
      if (entry) return entry.events.listen(listener);
      const run = await store.find(id);
      if (run) listener(storedEvent(run));
      return run && (() => {});
    },

    async resume() {
      const interrupted = await store.requeueInterrupted(ENGINE_VERSION);
      for (const run of interrupted) enqueue(run);
      return interrupted.length;
    },

    async close() {
      closing.abort(new Error('the server is stopping'));
      await chain;
    },
  };
}
