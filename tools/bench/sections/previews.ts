import type { Scenario } from '../../../models/index.ts';
import type { Figure } from '../figure.ts';
import { msOf } from '../rounds.ts';
import { COUNCIL, readShipped, TEAM } from '../scenario-files.ts';
import type { Section } from '../section.ts';
import { type ServerProcess, startRun, withServer } from '../server-process.ts';
import { median, nearestRank } from '../statistics.ts';
import { TARGETS, type Target } from '../targets.ts';

const PREVIEWS = 20;
const LONG_RUN = 10_000;

interface Previewed {
  name: string;
  scenario: Scenario;
  target: Target;
}

const SERVICES: readonly Previewed[] = [
  { name: TEAM, scenario: readShipped(TEAM), target: TARGETS.teamPreviewMs },
  { name: COUNCIL, scenario: readShipped(COUNCIL), target: TARGETS.councilPreviewMs },
];

/** Another seed each time, so that no answer can be a stored one. */
let asked = 0;
const preview = (server: ServerProcess, { scenario }: Previewed) => {
  asked += 1;
  return msOf(() => server.post('/api/preview', { scenario, seed: `${asked}` }));
};

async function latencies(server: ServerProcess, when: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const service of SERVICES) {
    const { name, target } = service;
    const times: number[] = [];
    for (let i = 0; i < PREVIEWS; i++) times.push(await preview(server, service));
    figures.push(
      { what: `${name}, ${when}, median of ${PREVIEWS}`, unit: 'ms', values: [median(times)] },
      {
        what: `${name}, ${when}, 95th percentile`,
        unit: 'ms',
        values: [nearestRank(times, 0.95)],
        target,
      },
    );
  }
  return figures;
}

export const previews: Section = {
  title: 'Previews over HTTP',
  measure: ({ folder }) =>
    withServer(folder, async (server) => {
      const first: Figure[] = [];
      for (const service of SERVICES) {
        const values = [await preview(server, service)];
        first.push({
          what: `${service.name}, the first after the server’s start`,
          unit: 'ms',
          values,
        });
      }
      const idle = await latencies(server, 'nothing else going on');
      const run = await startRun(server, {
        scenarioId: COUNCIL,
        replications: LONG_RUN,
        seed: 'long',
      });
      await server.told(`${run}/events`, 'partial');
      const meanwhile = await latencies(server, 'during a long run');
      const { status } = JSON.parse(await server.post(`${run}/cancel`));
      if (status !== 'cancelled') throw new Error('the long run ended before the previews did');
      return [...first, ...idle, ...meanwhile];
    }),
};
