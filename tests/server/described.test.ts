import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReturn } from '../returns/a-return.ts';
import { SHIPPED, shippedScenario } from '../scenarios/shipped.ts';
import { type Described, strictly } from './described.ts';
import { readEvents } from './read-events.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
let described: Described;
let held: ReturnType<typeof strictly>;
const seen = new Set<string>();
beforeAll(async () => {
  service = await testService();
  described = await (await service.ask('GET', '/api/openapi.json')).json();
  held = strictly(described);
});
afterAll(() => service.close());

/** Asks, and holds the answer against what is described of it. */
async function ask(
  method: string,
  path: string,
  {
    body,
    status = 200,
    ...names
  }: { body?: unknown; status?: number; [name: string]: unknown } = {},
): Promise<Response> {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name) => String(names[name]));
  const answer = await service.ask(method, address, body);
  expect(answer.status).toBe(status);
  if (status !== 204) expect(await held.answer(method, path, answer)).toEqual([]);
  seen.add(`${method} ${path}`);
  return answer;
}

const FAMILY = 'ni-family-intervention';
const SLOW = 300_000;

describe('what is answered is described, field by field', () => {
  it('of scenarios and their versions', async () => {
    await ask('GET', '/api/scenarios');
    await ask('GET', '/api/scenarios/{id}', { id: FAMILY });
    await ask('GET', '/api/scenarios/{id}', { id: 'none', status: 404 });
    const scenario = tinyScenario();
    const created = await ask('POST', '/api/scenarios', { body: { scenario }, status: 201 });
    const { id } = await created.json();
    const body = { baseVersion: 1, scenario: { ...scenario, summary: 'Another' } };
    await ask('PUT', '/api/scenarios/{id}', { id, body });
    await ask('PUT', '/api/scenarios/{id}', { id, body, status: 409 });
    await ask('GET', '/api/scenarios/{id}/versions', { id });
    await ask('GET', '/api/scenarios/{id}/versions/{version}', { id, version: 1 });
    await ask('POST', '/api/scenarios/{id}/copy', { id, status: 201 });
    await ask('DELETE', '/api/scenarios/{id}', { id, status: 204 });
    await ask('POST', '/api/scenarios/{id}/restore', { id });
  });

  it('of drafts, and of what is wrong with them', async () => {
    await ask('POST', '/api/validate', { body: { scenario: tinyScenario() } });
    await ask('POST', '/api/validate', { body: { scenario: {} } });
    await ask('POST', '/api/scenarios', { body: { scenario: {} }, status: 422 });
  });

  it.each(SHIPPED)(
    'of a preview of %s, whole and in part',
    async (name) => {
      const scenario = shippedScenario(name);
      await ask('POST', '/api/preview', { body: { scenario, replications: 12 } });
      const measures = ['caseload', 'casesWaiting'];
      await ask('POST', '/api/preview', { body: { scenario, replications: 1, measures } });
    },
    SLOW,
  );

  it('of a preview with budgets, of years in full and not', async () => {
    const { costs, ...scenario } = shippedScenario(FAMILY);
    const budgets = [2026, 2027, 2040].map((beginsIn) => ({ beginsIn, pounds: 5e6 }));
    const body = { scenario: { ...scenario, costs: { ...costs, budgets } }, replications: 2 };
    const found = await (await ask('POST', '/api/preview', { body })).json();
    expect(JSON.stringify(found)).toContain('"allHold":{');
  });

  it.each([FAMILY, 'ni-older-people'])(
    'of a run of %s, with what is told on the way',
    async (scenarioId) => {
      const body = { scenarioId, replications: 12, split: true };
      const { id } = await (await ask('POST', '/api/runs', { body, status: 201 })).json();
      const events = await readEvents(await service.ask('GET', `/api/runs/${id}/events`));
      for (const { event, data } of events) {
        if (event === 'partial') expect(held.component('RunResults', data)).toEqual([]);
      }
      await ask('GET', '/api/runs');
      await ask('GET', '/api/runs/{id}', { id });
      await ask('GET', '/api/runs/{id}/results', { id });
      await ask('GET', '/api/runs/{id}/scenario', { id });
      await ask('POST', '/api/runs/{id}/cancel', { id });
    },
    SLOW,
  );

  const cap = { kind: 'cap', team: 'team' };
  const success = { kind: 'input', path: 'recruitment.successShare' };
  const people = { what: { kind: 'people' }, from: 110, to: 130, step: 10 };
  const few = { what: { kind: 'people' }, from: 5, to: 7 };
  const tiny = { scenario: tinyScenario() };
  const family = { scenarioId: FAMILY };
  it.each([
    ['sweep', [tiny], { swept: cap, from: 14, to: 18, step: 4, replications: 40 }],
    ['sweep', [family], { swept: success, from: 0.4, to: 0.6, step: 0.2, replications: 40 }],
    ['find', [family], { levers: [people], test: 'waiting', mostReplications: 100 }],
    [
      'find',
      [tiny],
      {
        levers: [few, { what: { kind: 'cap' }, from: 18, to: 20, step: 2 }],
        chance: 0.5,
        mostReplications: 100,
      },
    ],
    ['sensitivity', [tiny], { replications: 40, most: 1 }],
    [
      'compare',
      [family, { ...family, whatIf: 'september-intake' }, { ...family, whatIf: 'leaver-in-june' }],
      { replications: 20, attributionReplications: 20 },
    ],
  ] as const)(
    'of a %s',
    async (kind, scenarios, question) => {
      const body = { scenarios, question };
      const path = `/api/answers/${kind}`;
      expect(held.body('POST', path, body)).toEqual([]);
      const { id } = await (await ask('POST', path, { body, status: 201 })).json();
      const name = `${kind[0].toUpperCase()}${kind.slice(1)}`;
      await readEvents(await service.ask('GET', `/api/answers/${id}/events`));
      const answer = await (await ask('GET', '/api/answers/{id}', { id })).json();
      expect(answer.fault).toBeNull();
      expect(held.component(`${name}Result`, answer.answer)).toEqual([]);
      expect(held.component(`${name}Question`, answer.question)).toEqual([]);
      await ask('GET', '/api/answers');
      await ask('GET', '/api/answers/{id}/scenarios', { id });
      await ask('POST', '/api/answers/{id}/cancel', { id });
    },
    SLOW,
  );

  it.each([
    ['sweep', [tiny], { swept: cap, from: 14, to: 15 }],
    ['sensitivity', [tiny], { measure: 'caseload', most: 1 }],
    ['compare', [tiny, { scenario: { ...tinyScenario(), name: 'Another' } }], {}],
  ] as const)('of the first picture of a %s of many futures', async (kind, scenarios, asked) => {
    const body = { scenarios, question: { ...asked, replications: 200 } };
    const { id } = await (await service.ask('POST', `/api/answers/${kind}`, body)).json();
    const events = await readEvents(await service.ask('GET', `/api/answers/${id}/events`));
    const early = events.filter(({ event }) => event === 'early');
    const name = `${kind[0].toUpperCase()}${kind.slice(1)}Result`;
    expect(early).toHaveLength(1);
    expect(held.component(name, early[0].data)).toEqual([]);
  });

  it('of the service, its standards, its checks and its evidence', async () => {
    for (const path of ['health', 'standards', 'checks', 'evidence'])
      await ask('GET', `/api/${path}`);
  });

  it('of a scenario made from returns', async () => {
    await ask('POST', '/api/returns', { body: { years: [aReturn()] } });
  });

  it('of every route: those left out here answer no JSON, or the same as another', () => {
    const all = Object.entries(described.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(all.filter((route) => !seen.has(route)).sort()).toEqual([
      'GET /api/answers/{id}/events',
      'GET /api/runs/{id}/events',
      'GET /api/runs/{id}/inputs.csv',
      'GET /api/runs/{id}/results.csv',
      'GET /api/runs/{id}/results.xlsx',
      'GET /api/runs/{id}/years.csv',
      'POST /api/checks',
    ]);
  });
});

describe('the description tells', () => {
  it('a field that it does not know, and one that is not there', async () => {
    const body = { scenario: tinyScenario(), replications: 1 };
    const results = await (await ask('POST', '/api/preview', { body })).json();
    const { horizon: _, ...less } = results;
    expect(held.component('RunResults', results)).toEqual([]);
    expect(held.component('RunResults', less)[0]).toContain('horizon');
    expect(held.component('RunResults', { ...results, luck: 1 })[0]).toContain('luck');
    const summary = { ...results.summary, extra: 1 };
    expect(held.component('RunResults', { ...results, summary })[0]).toContain('extra');
  });
});
