import { parentPort } from 'node:worker_threads';
import type { Analyses } from '../../models/index.ts';
import { createAskingLabs } from './asking-lab.ts';
import type { Means } from './means.ts';
import type { FromClerk, Order, ToClerk } from './messages.ts';
import { createPerformers } from './perform.ts';
import type { TaskKind } from './tasks.ts';

/** Makes this worker thread a clerk, who knows these analyses. */
export function serve(analyses: Analyses): void {
  if (!parentPort) throw new Error('a clerk is started as a worker thread');
  const port = parentPort;
  const say = (message: FromClerk) => port.postMessage(message);
  const labs = createAskingLabs(say);
  const performers = createPerformers(analyses);

  const meansOf = (task: number): Means => ({
    lab: labs.labOf(task),
    showEarly: (json) => say({ kind: 'early', task, json }),
  });

  async function perform<Kind extends TaskKind>({ task, what, given }: Order<Kind>) {
    try {
      say({ kind: 'done', task, found: await performers[what](given, meansOf(task)) });
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      say({ kind: 'failed', task, fault: message, stack });
    }
  }

  port.on('message', (message: ToClerk) => {
    if (message.kind === 'observed') labs.observed(message.experiment, message.values);
    else if (message.kind === 'drop') labs.drop(message.task);
    else perform(message);
  });
}
