import type { RunResults } from '../../models/report/results.ts';
import { followJob, type JobListener } from './follow-job.ts';

export interface RunListener extends JobListener {
  /** Results of the replications so far, with fewer measures. */
  partial(results: RunResults): void;
}

/** Follows a run until it ends; the answer stops following. */
export const followRun = (id: string, listener: RunListener): (() => void) =>
  followJob(`/runs/${encodeURIComponent(id)}`, listener, {
    partial: (data) => listener.partial(JSON.parse(data)),
  });
