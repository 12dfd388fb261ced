/** The real worker, except that some futures end it; each of its kind leaves a file in a folder when it starts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, threadId } from 'node:worker_threads';
import type { Request } from '../../server/runs/messages.ts';

const { folder, first }: { folder: string; first: number } = JSON.parse(
  process.env.HEADROOM_TEST_POISON ?? '',
);

writeFileSync(join(folder, String(threadId)), '');
parentPort?.on('message', ({ work }: Request) => {
  if (work.kind === 'simulate' && work.first === first) process.exit(9);
});
await import('../../server/runs/worker.ts');
