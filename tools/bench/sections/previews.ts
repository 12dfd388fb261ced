import type { RunResults, Scenario } from '../../../models/index.ts';
import { FIRST_LOOK_MS, PREVIEW_RUNS } from '../../../web/api/preview.ts';
import { previewMeasures } from '../../../web/outcomes/preview-measures.ts';
import type { Figure } from '../figure.ts';
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

/** What the page asks for: a first look, and all runs where that had fewer. */
const LOOKS = {
  first: { replications: PREVIEW_RUNS, withinMs: FIRST_LOOK_MS },
  all: { replications: PREVIEW_RUNS },
};

/** Another seed each time, so that no answer can be a stored one. */
let asked = 0;
async function preview(server: ServerProcess, { scenario }: Previewed, look: keyof typeof LOOKS) {
  asked += 1;
  const body = {
    scenario,
    seed: `${asked}`,
    measures: previewMeasures(scenario),
    ...LOOKS[look],
  };
  const start = performance.now();
  const text = await server.post('/api/preview', body);
  const ms = performance.now() - start;
  const { provenance }: RunResults = JSON.parse(text);
  return { ms, runs: provenance.replications };
}

async function latencies(server: ServerProcess, when: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const service of SERVICES) {
    const { name, target } = service;
    const first = [];
    const all = [];
    for (let i = 0; i < PREVIEWS; i++) {
      first.push(await preview(server, service, 'first'));
      all.push(await preview(server, service, 'all'));
    }
    const times = first.map(({ ms }) => ms);
    const runs = first.map(({ runs }) => runs);
    figures.push(
      {
        what: `${name}, ${when}, first look, median of ${PREVIEWS}`,
        unit: 'ms',
        values: [median(times)],
      },
      {
        what: `${name}, ${when}, first look, 95th percentile`,
        unit: 'ms',
        values: [nearestRank(times, 0.95)],
        target,
      },
      { what: `${name}, ${when}, runs in a first look`, unit: 'runs', values: runs },
      {
        what: `${name}, ${when}, all ${PREVIEW_RUNS} runs`,
        unit: 'ms',
        values: all.map(({ ms }) => ms),
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
        const { ms } = await preview(server, service, 'all');
        first.push({
          what: `${service.name}, the first after the server’s start`,
          unit: 'ms',
          values: [ms],
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
