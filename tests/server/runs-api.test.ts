import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_VERSION, MEASURES, type RunResults, scenarioHash } from '../../models/index.ts';
import { HEADLINE_MEASURES } from '../../server/runs/partials.ts';
import type { RunEntry, SavedScenario } from '../../server/store/store.ts';
import { expectRefusal } from './expect-refusal.ts';
import { readEvents } from './read-events.ts';
import { readWorkbook } from './read-workbook.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

async function start(more: object = {}): Promise<RunEntry> {
  const body = { scenario: tinyScenario(), replications: 40, ...more };
  const answer = await service.ask('POST', '/api/runs', body);
  expect(answer.status).toBe(201);
  return answer.json();
}

const events = async (id: string) => readEvents(await service.ask('GET', `/api/runs/${id}/events`));

const results = async (id: string): Promise<RunResults> =>
  (await service.ask('GET', `/api/runs/${id}/results`)).json();

describe('a preview', () => {
  it('answers a draft at once with results and stores nothing', async () => {
    const kept = async () => (await service.ask('GET', '/api/runs')).json();
    const before = await kept();
    const answer = await service.ask('POST', '/api/preview', { scenario: tinyScenario() });
    expect(answer.status).toBe(200);
    const { provenance, weeks }: RunResults = await answer.json();
    expect(provenance).toEqual({
      scenarioName: 'Tiny service',
      scenarioHash: scenarioHash(tinyScenario()),
      engineVersion: ENGINE_VERSION,
      seed: 'headroom',
      replications: 40,
    });
    expect(weeks).toHaveLength(27);
    expect(await kept()).toEqual(before);
  });
});

describe('a preview that may not be late', () => {
  it('answers with the first of the futures when time is over, and says how many', async () => {
    const preview = async (order: object): Promise<RunResults> => {
      const body = { scenario: tinyScenario(), seed: 'late', ...order };
      return (await service.ask('POST', '/api/preview', body)).json();
    };
    const early = await preview({ replications: 40, withinMs: 1 });
    const { replications } = early.provenance;
    expect(replications).toBeGreaterThanOrEqual(12);
    expect(replications).toBeLessThan(40);
    expect(early).toEqual(await preview({ replications }));
  });

  it('has all of them where there is time, or where there are few', async () => {
    for (const order of [
      { replications: 40, withinMs: 60_000 },
      { replications: 5, withinMs: 1 },
    ]) {
      const body = { scenario: tinyScenario(), ...order };
      const answer: RunResults = await (await service.ask('POST', '/api/preview', body)).json();
      expect(answer.provenance.replications).toBe(order.replications);
    }
  });
});

describe('a preview of some measures', () => {
  it('has these and nothing else, with the same numbers', async () => {
    const preview = async (order: object): Promise<RunResults> => {
      const body = { scenario: tinyScenario(), replications: 15, ...order };
      return (await service.ask('POST', '/api/preview', body)).json();
    };
    const whole = await preview({});
    const some = await preview({ measures: ['casesWaiting', 'caseload'] });
    const { casesWaiting, caseload } = whole.measures;
    expect(some.measures).toEqual({ casesWaiting, caseload });
    expect(Object.keys(some.horizon.measures)).toEqual(['casesWaiting', 'caseload']);
    expect(some.standard).toEqual(whole.standard);
    expect(some.summary.headline).toBe(whole.summary.headline);
  });

  it('refuses a measure that there is not, and says which there are', async () => {
    const body = { scenario: tinyScenario(), measures: ['caseload', 'moral'] };
    const answer = await service.ask('POST', '/api/preview', body);
    const { problems } = await expectRefusal(answer, 422);
    expect(problems).toEqual([
      {
        path: 'measures[1]',
        value: '"moral"',
        rule: 'is not one of those that there are',
        remedy: `give one of ${MEASURES.map(({ id }) => `"${id}"`).join(', ')}`,
      },
    ]);
  });
});

describe('a preview that nobody waits for any more', () => {
  it('is dropped, and is no fault', async () => {
    const away = new AbortController();
    const scenario = tinyScenario();
    // Ten years take far longer than the reader stays, however quick the machine is.
    scenario.service.weeks = 520;
    const request = new Request('http://localhost/api/preview', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ scenario, replications: 200 }),
      signal: away.signal,
    });
    const answer = service.app.request(request);
    setTimeout(() => away.abort(), 50);
    expect((await answer).status).toBe(499);
  });
});

describe('a run', () => {
  it('is followed from its start to its end, with results to the last replication', async () => {
    const { id, status } = await start();
    expect(status).toBe('queued');
    const told = await events(id);
    expect(told[0]).toEqual({ event: 'progress', data: { done: 0, total: 40 } });
    expect(told.at(-1)).toEqual({ event: 'done', data: {} });
    expect(told.at(-2)?.event).toMatch(/progress|partial/);
    expect(await (await service.ask('GET', `/api/runs/${id}`)).json()).toMatchObject({
      status: 'done',
    });
    expect((await results(id)).provenance).toMatchObject({ replications: 40, seed: 'headroom' });
  });

  it('shows partial results of the headline measures on the way', async () => {
    const { id } = await start({ seed: 'partial', replications: 600 });
    const partials = (await events(id)).filter(({ event }) => event === 'partial');
    expect(partials.length).toBeGreaterThan(0);
    const first = partials[0].data as RunResults;
    expect(first.provenance.replications).toBeLessThan(600);
    expect(Object.keys(first.measures).sort()).toEqual([...HEADLINE_MEASURES].sort());
  });

  it('tells whoever joins after its end how it ended', async () => {
    const { id } = await start({ seed: 'late' });
    await events(id);
    expect(await events(id)).toEqual([{ event: 'done', data: {} }]);
  });

  it('asked for again is answered from the store, not simulated again', async () => {
    const { id } = await start({ seed: 'again' });
    await events(id);
    const body = { scenario: tinyScenario(), replications: 40, seed: 'again' };
    const again = await service.ask('POST', '/api/runs', body);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ id, status: 'done' });
  });

  it('gives the numbers of a preview with the same seed and replications', async () => {
    const { id } = await start({ seed: 'same' });
    await events(id);
    const body = { scenario: tinyScenario(), replications: 40, seed: 'same' };
    const preview: RunResults = await (await service.ask('POST', '/api/preview', body)).json();
    const { provenance, ...numbers } = await results(id);
    expect(numbers).toEqual({ ...preview, provenance: undefined });
    expect(provenance.date).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('splits widths where asked, which makes it another run with the same futures', async () => {
    const plain = await start({ seed: 'split' });
    const split = await start({ seed: 'split', split: true });
    expect([plain.split, split.split]).toEqual([false, true]);
    expect((await events(split.id))[0].data).toEqual({ done: 0, total: 80 });
    await events(plain.id);
    const { width, ...rest } = await results(split.id);
    expect(width?.map(({ measure }) => measure)).toContain('cost');
    const without = await results(plain.id);
    expect(without.width).toBeUndefined();
    expect(rest.measures).toEqual(without.measures);
  });

  it('of a saved scenario notes which version it was', async () => {
    const saving = await service.ask('POST', '/api/scenarios', { scenario: tinyScenario() });
    const saved: SavedScenario = await saving.json();
    const run = await start({ scenario: undefined, scenarioId: saved.id, seed: 'saved' });
    expect(run).toMatchObject({
      scenarioId: saved.id,
      scenarioVersion: 1,
      scenarioHash: saved.hash,
    });
    await events(run.id);
  });

  it('of a draft belongs to the scenario that the draft comes from, and gives back what was run', async () => {
    const saving = await service.ask('POST', '/api/scenarios', { scenario: tinyScenario() });
    const saved: SavedScenario = await saving.json();
    const draft = { ...tinyScenario(), name: 'Not saved' };
    const ownerless = await start({ scenario: draft, seed: 'draft' });
    expect(ownerless.scenarioId).toBeNull();
    const order = { scenario: draft, seed: 'draft', replications: 40, draftOf: saved.id };
    const asked: RunEntry = await (await service.ask('POST', '/api/runs', order)).json();
    expect(asked).toMatchObject({ id: ownerless.id, scenarioId: saved.id, scenarioVersion: null });
    const read: RunEntry = await (await service.ask('GET', `/api/runs/${asked.id}`)).json();
    expect(read.scenarioId).toBe(saved.id);
    const ran = await (await service.ask('GET', `/api/runs/${asked.id}/scenario`)).json();
    expect(scenarioHash(ran)).toBe(asked.scenarioHash);
    await expectRefusal(await service.ask('GET', '/api/runs/none/scenario'), 404);
  });

  it('of a saved scenario is not told what it is a draft of', async () => {
    const saving = await service.ask('POST', '/api/scenarios', { scenario: tinyScenario() });
    const { id }: SavedScenario = await saving.json();
    const answer = await service.ask('POST', '/api/runs', { scenarioId: id, draftOf: id });
    const { problems } = await expectRefusal(answer, 422);
    expect(problems.map(({ path }) => path)).toEqual(['draftOf']);
  });

  it('of a draft that comes from no scenario there ever was is refused, not of one deleted since', async () => {
    const order = { scenario: tinyScenario(), seed: 'orphan', replications: 20 };
    const refused = await service.ask('POST', '/api/runs', { ...order, draftOf: 'nowhere' });
    expect((await expectRefusal(refused, 404)).detail).toContain('nowhere');
    const saving = await service.ask('POST', '/api/scenarios', { scenario: tinyScenario() });
    const { id }: SavedScenario = await saving.json();
    await service.ask('DELETE', `/api/scenarios/${id}`);
    const answer = await service.ask('POST', '/api/runs', { ...order, draftOf: id });
    expect(await answer.json()).toMatchObject({ scenarioId: id });
  });

  it('sends its results once to whoever keeps them', async () => {
    const { id } = await start({ seed: 'kept' });
    await events(id);
    const path = `/api/runs/${id}/results`;
    const etag = (await service.ask('GET', path)).headers.get('etag') ?? '';
    const ask = (known: string) =>
      service.app.request(path, { headers: { 'if-none-match': known } });
    for (const known of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const again = await ask(known);
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([
        304,
        '',
        etag,
      ]);
    }
    expect((await ask('"other"')).status).toBe(200);
  });

  it('sends its results as gzip only to whoever takes that', async () => {
    const { id } = await start({ seed: 'gzip' });
    await events(id);
    const encodingFor = async (accepted: string) => {
      const headers = { 'accept-encoding': accepted };
      const answer = await service.app.request(`/api/runs/${id}/results`, { headers });
      return answer.headers.get('content-encoding');
    };
    for (const takes of ['gzip', 'deflate, GZIP', 'br, gzip;q=0.5', 'gzip; q=1.0']) {
      expect(await encodingFor(takes)).toBe('gzip');
    }
    for (const refuses of ['identity', 'gzip;q=0', 'br, gzip; q=0.000', 'nogzip']) {
      expect(await encodingFor(refuses)).toBeNull();
    }
  });

  it('can be taken away as a table', async () => {
    const { id } = await start({ seed: 'table' });
    await events(id);
    const answer = await service.ask('GET', `/api/runs/${id}/results.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="headroom-/);
    expect(await answer.text()).toMatch(/\r\n2026-04-06,,,casesOpen,Open cases,cases,64,/);
  });

  it('can be taken away by financial year, as a table and as a workbook that say the same', async () => {
    const { id } = await start({ seed: 'years' });
    await events(id);
    const results = await (await service.ask('GET', `/api/runs/${id}/results`)).json();
    const [year] = results.years;
    const table = await service.ask('GET', `/api/runs/${id}/years.csv`);
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(table.headers.get('content-disposition')).toMatch(
      /^attachment; filename="headroom-\w+-years\.csv"$/,
    );
    const { mean, sd } = year.measures.cost;
    expect(await table.text()).toContain(
      `\r\n${year.label},${year.weeks},cost,Cost,£,total,${mean},${sd},`,
    );
    const workbook = await service.ask('GET', `/api/runs/${id}/results.xlsx`);
    expect(workbook.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(workbook.headers.get('content-disposition')).toMatch(
      /^attachment; filename="headroom-\w+\.xlsx"$/,
    );
    const sheets = readWorkbook(new Uint8Array(await workbook.arrayBuffer()));
    const rows = sheets.get('Cost by year') ?? [];
    const row = rows.find(([first]) => first === year.label) ?? [];
    expect(row).toContain(mean);
    expect(row).toContain(year.measures.cost.p90);
  });
});

describe('cancelling', () => {
  it('ends a run under way promptly, and its stream', async () => {
    const { id } = await start({ seed: 'long', replications: 10_000 });
    const stream = events(id);
    const cancelled = await service.ask('POST', `/api/runs/${id}/cancel`);
    expect(await cancelled.json()).toMatchObject({ id, status: 'cancelled' });
    expect((await stream).at(-1)).toEqual({ event: 'cancelled', data: {} });
    const refusal = await expectRefusal(await service.ask('GET', `/api/runs/${id}/results`), 404);
    expect(refusal.detail).toMatch(/is cancelled and has no results/);
  });

  it('ends a run that waits behind another at once', async () => {
    const first = await start({ seed: 'first', replications: 10_000 });
    const second = await start({ seed: 'second', replications: 10_000 });
    const answer = await service.ask('POST', `/api/runs/${second.id}/cancel`);
    expect(await answer.json()).toMatchObject({ status: 'cancelled' });
    await service.ask('POST', `/api/runs/${first.id}/cancel`);
  });

  it('twice, or after the end, is calm and changes nothing', async () => {
    const { id } = await start({ seed: 'calm' });
    await events(id);
    for (const _ of [1, 2]) {
      const answer = await service.ask('POST', `/api/runs/${id}/cancel`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ status: 'done' });
    }
  });

  it('leaves the way free for the next run', async () => {
    const { id } = await start({ seed: 'next' });
    expect((await events(id)).at(-1)?.event).toBe('done');
  });
});

describe('runs that are not there', () => {
  it.each(['', '/events', '/results', '/results.csv', '/years.csv', '/results.xlsx'])(
    'GET /api/runs/none%s',
    async (rest) => {
      await expectRefusal(await service.ask('GET', `/api/runs/none${rest}`), 404);
    },
  );

  it('POST /api/runs/none/cancel', async () => {
    await expectRefusal(await service.ask('POST', '/api/runs/none/cancel'), 404);
  });
});
