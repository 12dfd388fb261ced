import { monitorEventLoopDelay } from 'node:perf_hooks';
import { COUNCIL, readShipped, TEAM } from '../scenario-files.ts';
import type { Section } from '../section.ts';
import { type ServerProcess, startRun, withServer } from '../server-process.ts';
import { TARGETS } from '../targets.ts';

const REPLICATIONS = 300;
const FUTURES_OF_EACH_CAP = 40;
const RESOLUTION_MS = 1;
const NANOSECONDS_PER_MS = 1e6;

const DRAFT = readShipped(COUNCIL);
const { teams: TEAMS } = readShipped(TEAM);

/** A run and an analysis to their ends, and previews one after another meanwhile. */
async function keepBusy(server: ServerProcess): Promise<void> {
  const order = { scenarioId: COUNCIL, replications: REPLICATIONS, seed: 'run' };
  const question = {
    swept: { kind: 'cap', team: TEAMS[0].id },
    replications: FUTURES_OF_EACH_CAP,
  };
  const run = await startRun(server, order);
  const asked = { scenarios: [{ scenarioId: TEAM }], question };
  const { id } = JSON.parse(await server.post('/api/answers/sweep', asked));
  let going = true;
  const finished = Promise.all([
    server.told(`${run}/events`, 'done'),
    server.told(`/api/answers/${id}/events`, 'done'),
  ]).finally(() => {
    going = false;
  });
  for (let i = 0; going; i++) await server.post('/api/preview', { scenario: DRAFT, seed: `${i}` });
  await finished;
}

/**
 * How long the server keeps everybody waiting while it hands out work and results; beside it this process,
 * which does next to nothing meanwhile, as a measure of how long the machine makes anybody wait.
 */
export const eventLoop: Section = {
  title: 'The server’s event loop during a run, an analysis and previews',
  measure: ({ folder }) =>
    withServer(folder, async (server) => {
      await server.post('/api/preview', { scenario: DRAFT, seed: 'first' });
      const here = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
      here.enable();
      server.resetDelay();
      await keepBusy(server);
      const longest = await server.longestDelay();
      here.disable();
      const ours = here.max / NANOSECONDS_PER_MS - RESOLUTION_MS;
      return [
        { what: 'longest delay', unit: 'ms', values: [longest], target: TARGETS.eventLoopDelayMs },
        { what: 'of the process that asked, meanwhile', unit: 'ms', values: [ours] },
      ];
    }),
};
