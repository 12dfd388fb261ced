import { Worker } from 'node:worker_threads';
import type { Reply, Request, Subject, Work } from './messages.ts';

/** Compiled runs that one worker keeps. */
const MOST_KEPT = 3;

export interface Thread {
  /** One question at a time. Rejects when the worker dies before it answers. */
  ask(subject: Subject, work: Work): Promise<Reply>;
  stop(): Promise<void>;
}

/** A worker thread that is sent each subject once, and told which ones to forget. */
export function startThread(workerUrl: URL): Thread {
  const worker = new Worker(workerUrl);
  const known: string[] = [];
  let pending: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;
  let dead: Error | undefined;

  const die = (error: Error) => {
    dead ??= error;
    pending?.reject(dead);
    pending = undefined;
  };
  worker.on('message', (reply: Reply) => {
    pending?.resolve(reply);
    pending = undefined;
  });
  worker.on('error', (error) => die(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => die(new Error(`a worker stopped with code ${code}`)));

  return {
    ask: (subject, work) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead);
        pending = { resolve, reject };
        const { key } = subject;
        const isNew = !known.includes(key);
        known.splice(0, known.length, key, ...known.filter((other) => other !== key));
        const forget = known.splice(MOST_KEPT);
        const request: Request = { key, subject: isNew ? subject : undefined, forget, work };
        worker.postMessage(request);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}
