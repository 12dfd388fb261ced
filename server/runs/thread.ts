import { Worker } from 'node:worker_threads';
import {
  CLAIM,
  type Claim,
  HURRY,
  type Hurry,
  type Reply,
  type Request,
  type Subject,
  type Work,
} from './messages.ts';

/** Compiled runs that one worker keeps. */
const MOST_KEPT = 3;

export interface Thread {
  /** Answers questions in the order in which they are asked. Rejects when the worker dies first. */
  ask(subject: Subject, work: Work, claim?: Claim): Promise<Reply>;
  /**
   * Takes back the question that was asked last, if it was asked with a claim and is not begun; it will
   * then never be answered.
   */
  takeBack(): boolean;
  /** Has what is under way broken off after the future that is being simulated; holds until the next answer. */
  breakOff(): void;
  stop(): Promise<void>;
}

interface Question {
  claim?: Claim;
  resolve: (reply: Reply) => void;
  reject: (error: Error) => void;
}

/** A worker thread that is sent each subject once, and told which ones to forget. */
export function startThread(workerUrl: URL): Thread {
  const hurry: Hurry = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(workerUrl, { workerData: hurry });
  const known: string[] = [];
  const asked: Question[] = [];
  let dead: Error | undefined;

  const die = (error: Error) => {
    dead ??= error;
    for (const { reject } of asked.splice(0)) reject(dead);
  };
  worker.on('message', (reply: Reply) => {
    Atomics.store(hurry, 0, HURRY.no);
    asked.shift()?.resolve(reply);
  });
  worker.on('error', (error) => die(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => die(new Error(`a worker stopped with code ${code}`)));

  return {
    ask: (subject, work, claim) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead);
        asked.push({ claim, resolve, reject });
        const { key } = subject;
        const isNew = !known.includes(key);
        known.splice(0, known.length, key, ...known.filter((other) => other !== key));
        const forget = known.splice(MOST_KEPT);
        const request: Request = { key, subject: isNew ? subject : undefined, forget, work, claim };
        worker.postMessage(request);
      }),
    takeBack: () => {
      const claim = asked.at(-1)?.claim;
      if (!claim) return false;
      if (Atomics.compareExchange(claim, 0, CLAIM.open, CLAIM.takenBack) !== CLAIM.open)
        return false;
      asked.pop();
      return true;
    },
    breakOff: () => {
      Atomics.store(hurry, 0, HURRY.yes);
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
