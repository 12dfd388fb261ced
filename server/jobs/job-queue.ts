import { breathe } from '../breathe.ts';
import { diskFull } from '../disk-full.ts';
import { refusalOf } from '../input-problems.ts';
import { StoreGone } from '../store/store-gone.ts';
import type { JobStore, KeptJob } from './job.ts';
import { createJobEvents, isLast, type JobEvent } from './job-events.ts';
import { createJobMarks } from './job-marks.ts';

export interface JobKind<Job extends KeptJob, Event extends { type: string }> {
  store: JobStore<Job>;
  /** Futures, as far as they are known before the job begins. */
  futuresOf(job: Job): number;
  /** Carries a job out and keeps what it found. @throws the signal's reason when aborted; InputProblems for what is refused by now */
  execute(job: Job, signal: AbortSignal, tell: (event: Event | JobEvent) => void): Promise<void>;
  /** Is told of every fault that is ours, with the job that it ended. */
  report(fault: unknown, id: string): void;
}

/** Jobs that are kept: carried out one after another, watched, cancelled. */
export interface JobQueue<Job extends KeptJob, Event extends { type: string }> {
  add(job: Job): void;
  /** A kept job with its end, where the store could not be told of that. */
  asItStands(job: Job): Job;
  /**
   * Tells the store of every end that it does not know of, so that it takes no job for running that is not.
   * @throws where the store still cannot be written
   */
  catchUp(): Promise<void>;
  /** Calm when the job has ended. Undefined where there is none. */
  cancel(id: string): Promise<Job | undefined>;
  /**
   * Calls the listener with where the job stands, and with every event until its end.
   * @returns how to stop; undefined where there is no such job
   */
  watch(id: string, listener: (event: Event | JobEvent) => void): Promise<(() => void) | undefined>;
  /** Stops; a job under way stays in the store as it is, to be resumed. */
  close(): Promise<void>;
}

/** How a job ended that is no longer live. */
const storedEvent = ({ status, fault }: KeptJob): JobEvent => {
  if (status === 'done' || status === 'cancelled') return { type: status };
  return { type: 'failed', fault: fault ?? 'It did not end.' };
};

export function createJobQueue<Job extends KeptJob, Event extends { type: string } = never>({
  store,
  futuresOf,
  execute,
  report,
}: JobKind<Job, Event>): JobQueue<Job, Event> {
  type Live = ReturnType<typeof liveOf>;
  const liveOf = (job: Job) => ({
    job,
    begun: false,
    events: createJobEvents<Event | JobEvent>({
      type: 'progress',
      done: 0,
      total: futuresOf(job),
    }),
    abort: new AbortController(),
  });
  const live = new Map<string, Live>();
  let chain: Promise<void> = Promise.resolve();
  const closing = new AbortController();
  const marks = createJobMarks(store, report);

  async function markCancelled({ job, events }: Live): Promise<void> {
    await marks.mark(job.id, { status: 'cancelled', fault: null });
    events.tell({ type: 'cancelled' });
    live.delete(job.id);
  }

  async function markFailed({ job, events }: Live, error: unknown): Promise<void> {
    const refusal = refusalOf(error);
    if (refusal === undefined) report(error, job.id);
    const reason = error instanceof Error ? error.message : error;
    const notKept = diskFull(error) ?? (error instanceof StoreGone ? error : undefined);
    const fault = refusal ?? notKept?.message ?? `The simulation failed: ${reason}`;
    await marks.mark(job.id, { status: 'failed', fault });
    events.tell({ type: 'failed', fault });
  }

  async function carryOut(entry: Live): Promise<void> {
    const { job, events, abort } = entry;
    if (closing.signal.aborted || abort.signal.aborted) return;
    entry.begun = true;
    try {
      await store.started(job.id);
      await breathe();
      const signal = AbortSignal.any([abort.signal, closing.signal]);
      await execute(job, signal, events.tell);
      events.tell({ type: 'done' });
    } catch (error) {
      if (closing.signal.aborted) return await store.leftOff(job.id);
      if (abort.signal.aborted) return await markCancelled(entry);
      await markFailed(entry, error);
    } finally {
      live.delete(job.id);
    }
  }

  const ended = ({ events }: Live): Promise<void> =>
    new Promise((resolve) => {
      events.listen((event) => {
        if (isLast(event)) resolve();
      });
    });

  return {
    asItStands: marks.asItStands,
    catchUp: marks.catchUp,

    add: (job) => {
      const entry = liveOf(job);
      live.set(job.id, entry);
      chain = chain.then(() => carryOut(entry)).catch((error) => report(error, job.id));
    },

    async cancel(id) {
      const entry = live.get(id);
      entry?.abort.abort(new Error('it was cancelled'));
      if (entry?.begun) await ended(entry);
      else if (entry) await markCancelled(entry);
      const job = await store.find(id);
      return job && marks.asItStands(job);
    },

    async watch(id, listener) {
      const entry = live.get(id);
      if (entry) return entry.events.listen(listener);
      const job = await store.find(id);
      if (job) listener(storedEvent(marks.asItStands(job)));
      return job && (() => {});
    },

    async close() {
      closing.abort(new Error('the server is stopping'));
      await chain;
      await marks.close();
    },
  };
}
