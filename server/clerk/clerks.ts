import { type Clerk, createClerk } from './clerk.ts';

/** Two, so that a long answer holds up nobody who waits for a page. */
export interface Clerks {
  /** For what somebody waits for: checks, tables. */
  desk: Clerk;
  /** For answers, which take their time. */
  analyst: Clerk;
  close(): Promise<void>;
}

/** @param workerUrl the module that each clerk runs; that of every analysis unless given */
export function createClerks(workerUrl?: URL): Clerks {
  const desk = createClerk(workerUrl);
  const analyst = createClerk(workerUrl);
  return {
    desk,
    analyst,
    close: async () => {
      await Promise.all([desk.close(), analyst.close()]);
    },
  };
}
