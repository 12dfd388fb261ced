/** A thread of its own in which every check is made once. */
import { parentPort } from 'node:worker_threads';
import { allChecks, MOST_STANDARD_ERRORS } from '../../models/index.ts';
import type { CheckMessage } from './check-message.ts';
import { checkedScenarios } from './checked-scenarios.ts';

if (!parentPort) throw new Error('check-worker.ts is started as a worker thread');
const port = parentPort;
const tell = (message: CheckMessage) => port.postMessage(message);

const { theory, pairs } = allChecks(checkedScenarios(), (share) =>
  tell({ kind: 'progress', share }),
);
tell({
  kind: 'done',
  found: {
    theory: theory.map((row) => ({
      ...row,
      apart: Number.isFinite(row.apart) ? row.apart : null,
      holds: Math.abs(row.apart) <= MOST_STANDARD_ERRORS,
    })),
    pairs: pairs.map((pair) => ({ ...pair, sources: [...pair.sources] })),
  },
});
