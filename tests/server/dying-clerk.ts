/** A clerk who knows one small analysis; the first few of the kind die as soon as they have the futures for it. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, threadId } from 'node:worker_threads';
import type { ToClerk } from '../../server/clerk/messages.ts';

const { folder, deaths }: { folder: string; deaths: number } = JSON.parse(
  process.env.HEADROOM_TEST_DEATHS ?? '',
);

parentPort?.on('message', ({ kind }: ToClerk) => {
  if (kind !== 'observed' || readdirSync(folder).length >= deaths) return;
  writeFileSync(join(folder, String(threadId)), '');
  process.exit(9);
});
await import('./chance-clerk.ts');
