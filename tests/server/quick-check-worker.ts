/** Says at once what the real thread says after a minute. */
import { parentPort } from 'node:worker_threads';
import type { CheckMessage } from '../../server/checks/check-message.ts';

const messages: CheckMessage[] = [
  { kind: 'progress', share: 0.5 },
  {
    kind: 'done',
    found: {
      theory: [
        {
          name: 'Mean number waiting',
          source: 'Erlang (1917)',
          theory: 2,
          simulated: 2.1,
          standardError: 0.1,
          apart: 1,
          holds: true,
        },
      ],
      pairs: [],
    },
  },
];
for (const message of messages) parentPort?.postMessage(message);
