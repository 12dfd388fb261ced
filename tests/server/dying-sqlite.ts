/** The thread that has the database, except that it dies at the first statement. */
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', () => process.exit(9));
await import('../../server/store/sqlite-thread.ts');
