/** Loaded before all else in a server process: simulating with one seed ends all of it, as running out of memory does. */
import { isMainThread, parentPort } from 'node:worker_threads';
import type { Request } from '../../server/runs/messages.ts';

export const DEADLY_SEED = 'the end of the server';

if (!isMainThread) {
  parentPort?.on('message', ({ subject }: Partial<Request>) => {
    if (subject?.seed === DEADLY_SEED) process.kill(process.pid, 'SIGKILL');
  });
}
