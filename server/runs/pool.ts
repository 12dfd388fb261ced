import { availableParallelism } from 'node:os';
import { inlineMore } from './inline-more.ts';
import type { Answers, Reply, Subject, Work } from './messages.ts';
import { createTaskQueue, type Priority } from './task-queue.ts';
import { startThread, type Thread } from './thread.ts';
import { workerFile } from './worker-file.ts';

/** The model failed on valid input: a fault of ours. */
export class ModelFault extends Error {}

/** A task that ends this many workers is given up: it would end every one. */
const MOST_DEATHS = 3;

interface Task {
  subject: Subject;
  work: Work;
  priority: Priority;
  deaths: number;
  settle: (reply: Reply) => void;
  fail: (error: Error) => void;
}

export interface PoolOptions {
  threads?: number;
  /** The module that each worker runs. */
  workerUrl?: URL;
}

export interface Pool {
  readonly threads: number;
  /**
   * Does one piece of work in some worker.
   * @throws ModelFault when the model fails; the signal's reason when it is aborted first
   */
  run<W extends Work>(
    subject: Subject,
    work: W,
    priority: Priority,
    signal?: AbortSignal,
  ): Promise<Answers[W['kind']]>;
  close(): Promise<void>;
}

/** A fixed number of warm worker threads. One that dies is replaced and its work is done again. */
export function createPool({
  threads = availableParallelism(),
  workerUrl = workerFile(),
}: PoolOptions = {}): Pool {
  inlineMore();
  const queue = createTaskQueue<Task>();
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  let closing = false;

  const open = () => {
    const thread = startThread(workerUrl);
    all.add(thread);
    idle.push(thread);
  };

  const dispatch = () => {
    while (idle.length > 0) {
      const task = queue.take();
      const thread = task && idle.pop();
      if (!task || !thread) return;
      thread.ask(task.subject, task.work).then(
        (reply) => {
          idle.push(thread);
          task.settle(reply);
          dispatch();
        },
        (death: Error) => {
          all.delete(thread);
          if (closing) return task.fail(death);
          task.deaths += 1;
          if (task.deaths < MOST_DEATHS) queue.putBack(task);
          else task.fail(death);
          open();
          dispatch();
        },
      );
    }
  };

  for (let count = 0; count < threads; count += 1) open();

  return {
    threads,
    run: <W extends Work>(subject: Subject, work: W, priority: Priority, signal?: AbortSignal) =>
      new Promise<Answers[W['kind']]>((resolve, reject) => {
        if (closing) return reject(new Error('the workers have been stopped'));
        if (signal?.aborted) return reject(signal.reason);
        const abort = () => {
          queue.drop(task);
          reject(signal?.reason);
        };
        const task: Task = {
          subject,
          work,
          priority,
          deaths: 0,
          settle: (reply) => {
            signal?.removeEventListener('abort', abort);
            // The worker answers in the kind that it was asked in.
            if (reply.ok) resolve(reply.answer as Answers[W['kind']]);
            else reject(Object.assign(new ModelFault(reply.fault), { stack: reply.stack }));
          },
          fail: (error) => {
            signal?.removeEventListener('abort', abort);
            reject(error);
          },
        };
        signal?.addEventListener('abort', abort, { once: true });
        queue.add(task);
        dispatch();
      }),
    close: async () => {
      closing = true;
      for (const task of queue.clear()) task.fail(new Error('the workers have been stopped'));
      await Promise.all([...all].map((thread) => thread.stop()));
    },
  };
}
