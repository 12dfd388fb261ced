import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from './read-events.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

const kept = async (method: string, path: string, body?: unknown) =>
  (await service.ask(method, path, body)).headers.get('cache-control');

describe('what may be kept by whoever asked', () => {
  it.each([
    ['GET', '/api/scenarios'],
    ['GET', '/api/scenarios/england-council'],
    ['GET', '/api/scenarios/england-council/versions'],
    ['GET', '/api/runs'],
    ['GET', '/api/answers'],
    ['GET', '/api/checks'],
    ['GET', '/api/health'],
    ['GET', '/api/docs'],
    // Refusals may be other tomorrow too.
    ['GET', '/api/scenarios/nobody'],
    ['GET', '/api/nothing'],
    ['GET', '/assets/gone-0123.js'],
    ['DELETE', '/api/health'],
    ['POST', '/api/scenarios/england-council/copy'],
  ])('%s %s is not: it may change, and has no tag to ask about', async (method, path) => {
    expect(await kept(method, path)).toBe('no-store');
  });

  it('a preview of a draft is not', async () => {
    expect(await kept('POST', '/api/preview', { scenario: tinyScenario() })).toBe('no-store');
  });

  it('the results of a run are, by whoever asked alone, who asks whether they are there still; where it stands is not', async () => {
    const order = { scenario: tinyScenario(), replications: 10, seed: 'kept' };
    const { id } = await (await service.ask('POST', '/api/runs', order)).json();
    const events = await service.ask('GET', `/api/runs/${id}/events`);
    expect(events.headers.get('cache-control')).toBe('no-store');
    await readEvents(events);
    expect(await kept('GET', `/api/runs/${id}`)).toBe('no-store');
    const results = await service.ask('GET', `/api/runs/${id}/results`);
    expect(results.headers.get('cache-control')).toBe('private, no-cache');
    const again = await service.app.request(`/api/runs/${id}/results`, {
      headers: { 'if-none-match': results.headers.get('etag') ?? '' },
    });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'private, no-cache']);
  });

  it('what the shell loads is for good, as its name holds its content; the shell is asked about each time', async () => {
    const shell = await service.ask('GET', '/');
    expect(shell.headers.get('cache-control')).toBe('no-cache');
    const files = [...(await shell.text()).matchAll(/(?:src|href)="\.?(\/assets\/[^"]+)"/g)];
    expect(files.length).toBeGreaterThan(1);
    for (const [, file] of files) {
      expect(await kept('GET', file)).toBe('public, max-age=31536000, immutable');
    }
  });
});
