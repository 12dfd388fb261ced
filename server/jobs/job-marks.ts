import type { JobStore, KeptJob } from './job.ts';

/** An end that is no success: of these the store is told once they have happened. */
export type JobEnd = { status: 'failed'; fault: string } | { status: 'cancelled'; fault: null };

/** Ends of jobs, whether or not the store can be told of them now. */
export interface JobMarks {
  /** Tells the store; what it cannot take is reported, held, and tried again. Never throws. */
  mark(id: string, end: JobEnd): Promise<void>;
  /** A job as the store has it, but for an end that it could not take. */
  asItStands<Job extends KeptJob>(job: Job): Job;
  /** Tells the store of the ends that are held. @throws where it still cannot take them */
  catchUp(): Promise<void>;
  /** Tries for the last time. */
  close(): Promise<void>;
}

const RETRY_MILLISECONDS = 10_000;

/** @param report is told why the store could not take the end of a job */
export function createJobMarks(
  store: Pick<JobStore<KeptJob>, 'failed' | 'cancelled'>,
  report: (fault: unknown, id: string) => void,
): JobMarks {
  const held = new Map<string, JobEnd>();
  let retry: NodeJS.Timeout | undefined;

  const tell = (id: string, end: JobEnd) =>
    end.status === 'failed' ? store.failed(id, end.fault) : store.cancelled(id);

  async function catchUp(): Promise<void> {
    for (const [id, end] of [...held]) {
      await tell(id, end);
      held.delete(id);
    }
  }

  function tryLater(): void {
    clearTimeout(retry);
    retry = setTimeout(() => catchUp().catch(tryLater), RETRY_MILLISECONDS);
    retry.unref();
  }

  return {
    async mark(id, end) {
      try {
        await tell(id, end);
      } catch (error) {
        report(error, id);
        held.set(id, end);
        tryLater();
      }
    },
    asItStands: (job) => ({ ...job, ...held.get(job.id) }),
    catchUp,
    async close() {
      clearTimeout(retry);
      await catchUp().catch(() => {}); // that they could not be told was reported when they ended
    },
  };
}
