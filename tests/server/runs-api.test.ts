import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunResults, scenarioHash } from '../../models/index.ts';
import { HEADLINE_MEASURES } from '../../server/runs/partials.ts';
import type { RunEntry, SavedScenario } from '../../server/store/store.ts';
import { expectRefusal } from './expect-refusal.ts';
import { eventsOfRun, resultsOfRun, startRun } from './runs-asked.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

const start = (more?: object) => startRun(service, more);
const events = (id: string) => eventsOfRun(service, id);
const results = (id: string) => resultsOfRun(service, id);

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
