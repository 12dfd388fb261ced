import type { Scenario } from '../../../models/index.ts';
import { type ServerProcess, startRun } from '../server-process.ts';

/** One kind of request, with all that follows from it to its end. */
export interface RequestKind {
  name: string;
  make(server: ServerProcess): Promise<unknown>;
}

const FEW = { run: 100, swept: 40, looked: 40, compared: 100, found: 100 };
const LONG_RUN = 3000;

/** The run that is read once it is there. */
const runOf = (scenarioId: string) => ({ scenarioId, replications: FEW.run, seed: 'read' });

async function toItsEnd(server: ServerProcess, path: string): Promise<string> {
  await server.told(`${path}/events`, 'done');
  return path;
}

/** The same run is found again, and read. */
const readRun = async (server: ServerProcess, scenarioId: string, rest: string) =>
  server.get(`${await startRun(server, runOf(scenarioId))}/${rest}`);

async function answer(server: ServerProcess, kind: string, scenarios: object[], question: object) {
  const { id } = JSON.parse(await server.post(`/api/answers/${kind}`, { scenarios, question }));
  await server.get(await toItsEnd(server, `/api/answers/${id}`));
}

async function save(server: ServerProcess, draft: Scenario) {
  const { id } = JSON.parse(await server.post('/api/scenarios', { scenario: draft }));
  const scenario = { ...draft, name: `${draft.name}, edited` };
  await server.put(`/api/scenarios/${id}`, { baseVersion: 1, scenario });
}

async function cancel(server: ServerProcess, scenarioId: string) {
  const run = await startRun(server, { scenarioId, replications: LONG_RUN, seed: 'cancelled' });
  await server.told(`${run}/events`, 'partial');
  await server.post(`${run}/cancel`);
}

/** Every kind of request that a page makes of a shipped scenario. */
export function requestsOf(scenarioId: string, draft: Scenario): RequestKind[] {
  const saved = { scenarioId };
  const team = draft.teams[0].id;
  const [{ id: test }] = draft.standard.tests;
  const other = { ...draft, agency: { ...draft.agency, allowed: !draft.agency.allowed } };
  const cap = { kind: 'cap', team };
  return [
    { name: 'a preview', make: (server) => server.post('/api/preview', { scenario: draft }) },
    {
      name: 'a run',
      make: async (server) => toItsEnd(server, await startRun(server, runOf(scenarioId))),
    },
    { name: 'its results', make: (server) => readRun(server, scenarioId, 'results') },
    { name: 'its results as CSV', make: (server) => readRun(server, scenarioId, 'results.csv') },
    { name: 'a run cancelled', make: (server) => cancel(server, scenarioId) },
    { name: 'a scenario saved', make: (server) => save(server, draft) },
    {
      name: 'a cap tested',
      make: (server) =>
        answer(server, 'sweep', [saved], { swept: cap, from: 14, to: 18, replications: FEW.swept }),
    },
    {
      name: 'what is needed',
      make: (server) =>
        answer(server, 'find', [saved], {
          test,
          chance: 0.5,
          levers: [{ what: cap, from: 12, to: 20 }],
          mostReplications: FEW.found,
          policies: 'none',
        }),
    },
    {
      name: 'what matters most',
      make: (server) =>
        answer(server, 'sensitivity', [saved], { replications: FEW.looked, most: 4 }),
    },
    {
      name: 'two compared',
      make: (server) =>
        answer(server, 'compare', [saved, { scenario: other }], { replications: FEW.compared }),
    },
  ];
}

/** What does not concern one scenario. */
export const OTHER_REQUESTS: readonly RequestKind[] = [
  {
    name: 'lists, and the described interface',
    make: async (server) => {
      for (const path of ['runs', 'answers', 'scenarios', 'checks', 'openapi.json']) {
        await server.get(`/api/${path}`);
      }
    },
  },
];
