import { availableParallelism } from 'node:os';
import { fileOf, WORKER } from '../built-files.ts';
import { joined } from './joined.ts';
import type { Answers, Reply, Subject, Work } from './messages.ts';
import { createSeats } from './seats.ts';
import { suitToSimulation } from './suit-to-simulation.ts';
import { createTaskQueue, PRIORITY, type Priority } from './task-queue.ts';

/** The model failed on valid input: a fault of ours. */
export class ModelFault extends Error {}

/** A task that ends this many workers is given up: it would end every one. */
const MOST_DEATHS = 3;

interface Task {
  subject: Subject;
  /** What is left of it. */
  work: Work;
  /** Answers to what is done of it already. */
  parts: Answers[Work['kind']][];
  priority: Priority;
  signal?: AbortSignal;
  deaths: number;
  settle: (reply: Reply) => void;
  fail: (error: Error) => void;
  /** No worker has it now, nor will have it. */
  over: () => void;
}

export interface PoolOptions {
  threads?: number;
  /** The module that each worker runs. */
  workerUrl?: URL;
}

export interface Pool {
  readonly threads: number;
  /** Threads that have nothing to do. */
  idle(): number;
  /**
   * Does one piece of work in some worker.
   * @param onOver told once no worker has the work any more: when it is aborted, one may still go on for a while
   * @throws ModelFault when the model fails; the signal's reason when it is aborted first
   */
  run<W extends Work>(
    subject: Subject,
    work: W,
    priority: Priority,
    signal?: AbortSignal,
    onOver?: () => void,
  ): Promise<Answers[W['kind']]>;
  close(): Promise<void>;
}

/**
 * A fixed number of warm worker threads. One that dies is replaced and its work is done again. While blocks
 * of runs wait, each thread has the next one already; it is taken back when something more urgent comes, or
 * when another thread has nothing to do. A block under way that makes something more urgent wait is broken off,
 * and so is one that nobody waits for any more.
 */
export function createPool({
  threads = availableParallelism(),
  workerUrl = fileOf(WORKER),
}: PoolOptions = {}): Pool {
  suitToSimulation();
  const queue = createTaskQueue<Task>();
  let closing = false;
  const seats = createSeats<Task>(threads, workerUrl, {
    // Behind a preview it would begin before the preview's next step comes.
    givesWay: ({ priority }) => priority >= PRIORITY.run,
    answered: (task, reply) => {
      if (reply.ok && reply.left) {
        task.parts.push(reply.answer);
        task.work = reply.left;
        queueAgain(task);
      } else {
        task.over();
        task.settle(reply);
      }
      // What follows from an urgent answer is urgent too: let it come before a thread turns to a run.
      if (task.priority < PRIORITY.run) setImmediate(dispatch);
      else dispatch();
    },
    died: (task, waiting, death) => {
      if (waiting) queueAgain(waiting);
      task.deaths += 1;
      if (closing || task.deaths >= MOST_DEATHS) {
        task.over();
        task.fail(death);
      } else queueAgain(task);
      dispatch();
    },
  });

  const queueAgain = (task: Task) => {
    if (closing) task.fail(new Error('the workers have been stopped'));
    if (closing || task.signal?.aborted) task.over();
    else queue.putBack(task);
  };

  function dispatch(): void {
    if (closing) return;
    const next = queue.next();
    if (next !== undefined && next < PRIORITY.run)
      seats.takeBack().toReversed().forEach(queueAgain);
    while (seats.idle() > 0) {
      const task = queue.take() ?? seats.takeBackOne();
      if (!task) return;
      seats.begin(task);
    }
    const waits = queue.next();
    if (waits !== undefined && waits < PRIORITY.run) seats.breakOff();
    while (seats.hasRoomToWait() && queue.next() === PRIORITY.run) {
      const task = queue.take();
      if (task) seats.wait(task);
    }
  }

  return {
    threads,
    idle: seats.idle,
    run: <W extends Work>(
      subject: Subject,
      work: W,
      priority: Priority,
      signal?: AbortSignal,
      onOver = () => {},
    ) =>
      new Promise<Answers[W['kind']]>((resolve, reject) => {
        const refuse = (reason: unknown) => {
          onOver();
          reject(reason);
        };
        if (closing) return refuse(new Error('the workers have been stopped'));
        if (signal?.aborted) return refuse(signal.reason);
        const abort = () => {
          reject(signal?.reason);
          if (queue.drop(task) || seats.takeBack(task).length > 0) task.over();
          else seats.breakOff(task);
          dispatch();
        };
        const task: Task = {
          subject,
          work,
          parts: [],
          priority,
          signal,
          deaths: 0,
          settle: (reply) => {
            signal?.removeEventListener('abort', abort);
            // The worker answers in the kind that it was asked in.
            if (reply.ok) resolve(joined([...task.parts, reply.answer]) as Answers[W['kind']]);
            else reject(Object.assign(new ModelFault(reply.fault), { stack: reply.stack }));
          },
          fail: (error) => {
            signal?.removeEventListener('abort', abort);
            reject(error);
          },
          over: onOver,
        };
        signal?.addEventListener('abort', abort, { once: true });
        queue.add(task);
        dispatch();
      }),
    close: async () => {
      closing = true;
      for (const task of queue.clear()) {
        task.over();
        task.fail(new Error('the workers have been stopped'));
      }
      await seats.stop();
    },
  };
}
