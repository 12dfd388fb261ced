import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../models/index.ts';
import { expectRefusal } from './expect-refusal.ts';
import { type TestService, testService } from './service.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

const built = existsSync(fileURLToPath(new URL('../../web/dist/index.html', import.meta.url)));

describe('the page', () => {
  it.runIf(built)('every address outside /api opens its shell', async () => {
    for (const path of ['/', '/scenarios/england-council', '/anything']) {
      const answer = await service.ask('GET', path);
      expect(answer.headers.get('content-type')).toMatch(/text\/html/);
      expect(await answer.text()).toMatch(/<script type="module"/);
    }
  });

  it.runIf(!built)('says what to do where it has not been built', async () => {
    const refusal = await expectRefusal(await service.ask('GET', '/'), 404);
    expect(refusal.detail).toMatch(/run npm run build/);
  });

  it('a file of the page that is missing is not answered with the shell', async () => {
    await expectRefusal(await service.ask('GET', '/assets/none.js'), 404);
  });
});

describe('the documentation', () => {
  it('loads every part of itself from this server', async () => {
    const page = await (await service.ask('GET', '/api/docs')).text();
    const parts = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      expect(part).toMatch(/^\/api\/docs\//);
      expect((await service.ask('GET', part)).status).toBe(200);
    }
    expect(page).not.toMatch(/<script>|style=|https?:/);
  });

  it('describes every route under /api, the scenario and the problem document', async () => {
    const described = await (await service.ask('GET', '/api/openapi.json')).json();
    const undescribed = ['/api/openapi.json', '/api/docs'];
    const paths = service.app.routes
      .filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL')
      .map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))
      .filter((path) => !undescribed.some((other) => path.startsWith(other)));
    expect(paths.length).toBeGreaterThan(15);
    expect(Object.keys(described.paths).sort()).toEqual([...new Set(paths)].sort());
    expect(described.components.schemas).toMatchObject({
      Scenario: { type: 'object', properties: { teams: { type: 'array' } } },
      ProblemDocument: { type: 'object' },
    });
  });

  it('leads nowhere that is not described: every reference resolves', async () => {
    const text = await (await service.ask('GET', '/api/openapi.json')).text();
    const { components } = JSON.parse(text);
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(names.length).toBeGreaterThan(5);
    for (const [, name] of names) expect(components.schemas).toHaveProperty(name);
  });
});

describe('the service', () => {
  it('says that it is well', async () => {
    const answer = await service.ask('GET', '/api/health');
    expect(await answer.json()).toMatchObject({ status: 'ok', engineVersion: ENGINE_VERSION });
  });

  it('sends the evidence book once to whoever keeps it, whatever has weakened its tag', async () => {
    const path = '/api/evidence';
    const etag = (await service.ask('GET', path)).headers.get('etag') ?? '';
    const statusFor = async (known: string) =>
      (await service.app.request(path, { headers: { 'if-none-match': known } })).status;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      expect(await statusFor(known)).toBe(304);
    }
    expect(await statusFor('"other"')).toBe(200);
  });

  it('serves the evidence book', async () => {
    const answer = await service.ask('GET', '/api/evidence');
    expect(answer.status).toBe(200);
    expect(JSON.stringify(await answer.json())).toMatch(/N001/);
  });
});
