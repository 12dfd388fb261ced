/** Loaded before all else in a server process: its thread that has the database dies of one scenario. */
import { parentPort, workerData } from 'node:worker_threads';
import { STORE_FILE } from '../../server/store/open-store.ts';

/** Name of the scenario that ends whoever is to store it. */
export const DEADLY = 'The end of the store';

if (typeof workerData === 'string' && workerData.endsWith(STORE_FILE)) {
  parentPort?.on('message', (message) => {
    if (JSON.stringify(message).includes(DEADLY)) process.exit(9);
  });
}
