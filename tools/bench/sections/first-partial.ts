import { setTimeout } from 'node:timers/promises';
import { msOf } from '../rounds.ts';
import { COUNCIL } from '../scenario-files.ts';
import type { Section } from '../section.ts';
import { startRun, withServer } from '../server-process.ts';
import { TARGETS } from '../targets.ts';

/** By then, worker threads have ended what they had begun of a run that was cancelled. */
const UNTIL_IDLE_MS = 1000;

/** Time from the order of a run to its first bands on the page’s stream of events. */
export const firstPartial: Section = {
  title: 'First partial result of a run of the council, over HTTP',
  measure: ({ folder, rounds }) =>
    withServer(folder, async (server) => {
      const firstResult = async (seed: string) => {
        let run = '';
        const ms = await msOf(async () => {
          run = await startRun(server, { scenarioId: COUNCIL, replications: 1000, seed });
          await server.told(`${run}/events`, 'partial');
        });
        await server.post(`${run}/cancel`);
        await setTimeout(UNTIL_IDLE_MS);
        return ms;
      };
      const cold = await firstResult('cold');
      const warm: number[] = [];
      for (let round = 0; round < rounds; round++) warm.push(await firstResult(`${round}`));
      return [
        {
          what: 'order to first partial result',
          unit: 'ms',
          values: warm,
          target: TARGETS.firstPartialMs,
        },
        { what: 'the first after the server’s start', unit: 'ms', values: [cold] },
      ];
    }),
};
