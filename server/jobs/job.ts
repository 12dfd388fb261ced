export type JobStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** A job as the store keeps it. */
export interface KeptJob {
  id: string;
  status: JobStatus;
  /** One sentence, when it failed. */
  fault: string | null;
}

/** Where jobs are kept. */
export interface JobStore<Job> {
  find(id: string): Promise<Job | undefined>;
  started(id: string): Promise<void>;
  /** A job under way was left off in good order, to be begun again by the next process. */
  leftOff(id: string): Promise<void>;
  failed(id: string, fault: string): Promise<void>;
  cancelled(id: string): Promise<void>;
}
