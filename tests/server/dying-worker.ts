/** The real worker, except that the first few of its kind die as soon as they are given work. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, threadId } from 'node:worker_threads';

const { folder, deaths }: { folder: string; deaths: number } = JSON.parse(
  process.env.HEADROOM_TEST_DEATHS ?? '',
);

if (readdirSync(folder).length < deaths) {
  parentPort?.on('message', () => {
    writeFileSync(join(folder, String(threadId)), '');
    process.exit(9);
  });
} else {
  await import('../../server/runs/worker.ts');
}
