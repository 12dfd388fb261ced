import { setTimeout } from 'node:timers/promises';
import type { Figure } from '../figure.ts';
import { COUNCIL, readShipped, TEAM } from '../scenario-files.ts';
import type { Section } from '../section.ts';
import { type Delay, type ServerProcess, startRun, withServer } from '../server-process.ts';
import { TARGETS } from '../targets.ts';
import { OTHER_REQUESTS, type RequestKind, requestsOf } from './requests.ts';

const KINDS: readonly RequestKind[] = [
  ...[TEAM, COUNCIL].flatMap((id) =>
    requestsOf(id, readShipped(id)).map((kind) => ({ ...kind, name: `${id}, ${kind.name}` })),
  ),
  ...OTHER_REQUESTS,
];

/** A run and a sweep to their ends, and previews one after another meanwhile. */
async function keepBusy(server: ServerProcess): Promise<void> {
  const draft = readShipped(COUNCIL);
  const run = await startRun(server, { scenarioId: COUNCIL, replications: 300, seed: 'busy' });
  const question = {
    swept: { kind: 'cap', team: readShipped(TEAM).teams[0].id },
    replications: 50,
  };
  const asked = { scenarios: [{ scenarioId: TEAM }], question };
  const { id } = JSON.parse(await server.post('/api/answers/sweep', asked));
  let going = true;
  const finished = Promise.all([
    server.told(`${run}/events`, 'done'),
    server.told(`/api/answers/${id}/events`, 'done'),
  ]).finally(() => {
    going = false;
  });
  for (let i = 0; going; i++) await server.post('/api/preview', { scenario: draft, seed: `${i}` });
  await finished;
}

const ALL: readonly RequestKind[] = [
  ...KINDS,
  { name: 'a run, a cap tested and previews, all at once', make: keepBusy },
];

/** Long enough for the loop to be looked at once more after the last answer. */
const A_LOOK_MS = 50;

async function delayOf(server: ServerProcess, { make }: RequestKind): Promise<Delay> {
  server.resetDelay();
  await make(server);
  await setTimeout(A_LOOK_MS);
  return server.longestDelay();
}

/** The longest of all, with the request that it was. */
function longestOf(delays: readonly Delay[], which: keyof Delay, words: string): Figure {
  const all = delays.map((delay) => delay[which]);
  const longest = Math.max(...all);
  return { what: `${words} (${ALL[all.indexOf(longest)].name})`, unit: 'ms', values: [longest] };
}

/**
 * How long the server holds up everybody else with each kind of request, to its end. Where all processors are
 * busy the machine makes any thread wait for one; that is told apart, and shown beside it.
 */
export const eventLoop: Section = {
  title: 'The server’s event loop: the longest that it was held up by each kind of request',
  measure: ({ folder }) =>
    withServer(folder, async (server) => {
      const figures: Figure[] = [];
      const delays: Delay[] = [];
      for (const kind of ALL) {
        const delay = await delayOf(server, kind);
        figures.push({
          what: kind.name,
          unit: 'ms',
          values: [delay.own],
          target: TARGETS.eventLoopDelayMs,
        });
        delays.push(delay);
      }
      return [
        ...figures,
        longestOf(delays, 'ran', 'longest computing at a stretch'),
        longestOf(delays, 'late', 'latest, with waits for a processor'),
      ];
    }),
};
