import { Worker } from 'node:worker_threads';
import type { Lab } from '../../models/index.ts';
import { CLERK, fileOf } from '../built-files.ts';
import type { FromClerk, Order, ToClerk } from './messages.ts';
import type { TaskKind, Tasks } from './tasks.ts';

/** A task that ends so many threads is given up: it would end every one. */
const MOST_DEATHS = 3;

export interface TaskOptions {
  signal?: AbortSignal;
  /** Where the task's experiments are simulated, until the signal says that they are not wanted any more. */
  lab?: (signal: AbortSignal) => Lab;
  /** Told of an answer from few futures, JSON in UTF-8, while the whole one is worked out. */
  onEarly?: (json: Uint8Array<ArrayBuffer>) => void;
}

/**
 * Does work in a thread of its own, so that requests do not wait for it. The thread starts with its first
 * task; one that dies is replaced, and what it had under way is begun again.
 */
export interface Clerk {
  /** @throws the signal's reason when aborted; whatever the lab throws; an Error for a fault of ours */
  perform<Kind extends TaskKind>(
    what: Kind,
    given: Tasks[Kind]['given'],
    options?: TaskOptions,
  ): Promise<Tasks[Kind]['found']>;
  close(): Promise<void>;
}

interface Job {
  order: Order;
  options: TaskOptions;
  deaths: number;
  /** What it asked for is dropped once it ends, or is begun again. */
  attempt: AbortController;
  lab?: Lab;
  resolve: (found: Tasks[TaskKind]['found']) => void;
  reject: (error: unknown) => void;
}

export function createClerk(workerUrl: URL = fileOf(CLERK)): Clerk {
  const jobs = new Map<number, Job>();
  let thread: Worker | undefined;
  let closed = false;
  let tasks = 0;

  const tell = (message: ToClerk, transfer: ArrayBuffer[] = []) =>
    thread?.postMessage(message, transfer);

  /** @returns the job, where somebody still waited for it */
  const end = (task: number): Job | undefined => {
    const job = jobs.get(task);
    jobs.delete(task);
    job?.attempt.abort();
    return job;
  };

  const giveUp = (task: number, error: unknown) => {
    const job = end(task);
    if (job) tell({ kind: 'drop', task });
    job?.reject(error);
  };

  const observe = async (
    { lab }: Job,
    { task, number, experiment }: Extract<FromClerk, { kind: 'observe' }>,
  ) => {
    if (!lab) throw new Error('a task asked for futures and has no lab');
    const values = await lab.observe(experiment);
    if (!jobs.has(task)) return;
    const { buffer } = values;
    const message = { kind: 'observed', experiment: number, values } as const;
    tell(message, buffer instanceof ArrayBuffer ? [buffer] : []);
  };

  const hear = (message: FromClerk) => {
    const { task } = message;
    const job = jobs.get(task);
    if (!job) return;
    if (message.kind === 'early') job.options.onEarly?.(message.json);
    else if (message.kind === 'done') end(task)?.resolve(message.found);
    else if (message.kind === 'failed') {
      end(task)?.reject(Object.assign(new Error(message.fault), { stack: message.stack }));
    } else if (message.kind === 'observe') {
      const { attempt } = job;
      observe(job, message).catch((error) => {
        if (!attempt.signal.aborted) giveUp(task, error);
      });
    } else {
      try {
        job.lab?.expect(message.futures, message.besides);
      } catch (error) {
        giveUp(task, error);
      }
    }
  };

  const begin = (job: Job) => {
    thread ??= open();
    job.attempt = new AbortController();
    job.lab = job.options.lab?.(job.attempt.signal);
    tell(job.order);
  };

  function open(): Worker {
    const worker = new Worker(workerUrl);
    let cause: unknown;
    worker.on('message', (message: FromClerk) => {
      if (worker === thread) hear(message);
    });
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', (code) => {
      if (worker !== thread) return;
      thread = undefined;
      if (closed) return;
      for (const [task, job] of jobs) {
        job.attempt.abort();
        job.deaths += 1;
        if (job.deaths < MOST_DEATHS) begin(job);
        else end(task)?.reject(cause ?? new Error(`a clerk stopped with code ${code}`));
      }
    });
    return worker;
  }

  return {
    perform: <Kind extends TaskKind>(
      what: Kind,
      given: Tasks[Kind]['given'],
      options: TaskOptions = {},
    ) =>
      new Promise<Tasks[Kind]['found']>((resolve, reject) => {
        const { signal } = options;
        if (closed) return reject(new Error('the clerks have gone'));
        if (signal?.aborted) return reject(signal.reason);
        tasks += 1;
        const task = tasks;
        const abort = () => giveUp(task, signal?.reason);
        signal?.addEventListener('abort', abort, { once: true });
        const settled = () => signal?.removeEventListener('abort', abort);
        const job: Job = {
          order: { kind: 'do', task, what, given } as Order,
          options,
          deaths: 0,
          attempt: new AbortController(),
          resolve: (found) => {
            settled();
            resolve(found as Tasks[Kind]['found']); // a clerk answers with what it was asked for
          },
          reject: (error) => {
            settled();
            reject(error);
          },
        };
        jobs.set(task, job);
        try {
          begin(job);
        } catch (error) {
          giveUp(task, error);
        }
      }),

    async close() {
      closed = true;
      for (const task of [...jobs.keys()]) giveUp(task, new Error('the server is stopping'));
      await thread?.terminate();
    },
  };
}
