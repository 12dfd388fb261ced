import { Worker } from 'node:worker_threads';
import { ENGINE_VERSION } from '../../models/index.ts';
import { projectFile } from '../project-file.ts';
import type { CheckMessage } from './check-message.ts';
import type { CheckResults, PairCheck } from './check-results.ts';
import type { KeptResults } from './kept-results.ts';

/** Where checking stands, with what it last found here. */
export interface ChecksState {
  status: 'not run' | 'running' | 'done' | 'failed';
  /** Share of the checks that are made, from 0 to 1. */
  progress: number;
  /** Why the last checks failed, in one sentence. */
  fault: string | null;
  results: CheckResults | undefined;
}

/** Compares the simulation with theory and with published figures, on this machine. */
export interface CheckService {
  state(): ChecksState;
  /** The pairs as shipped, to be shown until there are some of this machine. */
  readonly reviewed: readonly PairCheck[];
  /** Starts; calm where it has been started already. */
  start(): void;
  close(): Promise<void>;
}

interface Options {
  kept: KeptResults;
  reviewed: readonly PairCheck[];
  /** Is told of every fault that is ours. */
  report: (fault: unknown) => void;
  workerUrl?: URL;
}

/** Checks in a thread of its own, so that nothing else waits; results of another engine are not shown. */
export function createCheckService({
  kept,
  reviewed,
  report,
  workerUrl = projectFile('server/checks/check-worker.ts'),
}: Options): CheckService {
  const last = kept.read();
  let results = last?.engineVersion === ENGINE_VERSION ? last : undefined;
  let progress = 0;
  let fault: string | null = null;
  let worker: Worker | undefined;

  const finish = (found: Pick<CheckResults, 'theory' | 'pairs'>, began: number) => {
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    results = { engineVersion: ENGINE_VERSION, date: new Date().toISOString(), seconds, ...found };
    kept.write(results).catch(report);
  };

  const fail = (error: unknown) => {
    fault = `The checks could not be made: ${error instanceof Error ? error.message : error}`;
    report(error);
  };

  const start = () => {
    if (worker) return;
    const began = performance.now();
    progress = 0;
    fault = null;
    const thread = new Worker(workerUrl);
    worker = thread;
    thread.on('message', (message: CheckMessage) => {
      if (message.kind === 'progress') progress = message.share;
      else finish(message.found, began);
    });
    thread.on('error', fail);
    thread.on('exit', () => {
      worker = undefined;
    });
  };

  const status = (): ChecksState['status'] => {
    if (worker) return 'running';
    if (fault !== null) return 'failed';
    return results ? 'done' : 'not run';
  };

  const share = (): number => {
    if (worker) return progress;
    return results ? 1 : 0;
  };

  return {
    reviewed,
    state: () => ({ status: status(), progress: share(), fault, results }),
    start,
    close: async () => {
      await worker?.terminate();
    },
  };
}
