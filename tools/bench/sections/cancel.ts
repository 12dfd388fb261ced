import { msOf } from '../rounds.ts';
import { COUNCIL } from '../scenario-files.ts';
import type { Section } from '../section.ts';
import { startRun, withServer } from '../server-process.ts';
import { TARGETS } from '../targets.ts';

/** Time from asking that a run that is under way be cancelled to the answer that it is. */
export const cancel: Section = {
  title: 'Cancelling a run of the council, over HTTP',
  measure: ({ folder, rounds }) =>
    withServer(folder, async (server) => {
      const values: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const run = await startRun(server, {
          scenarioId: COUNCIL,
          replications: 1000,
          seed: `${round}`,
        });
        await server.told(`${run}/events`, 'partial');
        values.push(await msOf(() => server.post(`${run}/cancel`)));
      }
      return [{ what: 'order to answer', unit: 'ms', values, target: TARGETS.cancelMs }];
    }),
};
