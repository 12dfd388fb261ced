import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHost } from '../../server/http/origin-checks.ts';
import { readSettings } from '../../server/settings.ts';
import { expectRefusal } from './expect-refusal.ts';
import { type TestService, testService } from './service.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

const ask = async (url: string, headers: Record<string, string>, method = 'GET') =>
  service.app.request(url, { method, headers });

describe('who is answered', () => {
  it.each(['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080'])(
    '%s is this machine',
    async (site) => {
      expect((await ask(`${site}/api/health`, {})).status).toBe(200);
    },
  );

  it.each(['http://evil.example:8080', 'http://127.0.0.1.evil.example', 'http://192.168.0.7'])(
    '%s is another name, which somebody may have pointed here',
    async (site) => {
      await expectRefusal(await ask(`${site}/api/health`, {}), 421);
    },
  );

  it('another name in the Host header is refused too', async () => {
    const url = 'http://127.0.0.1/api/health';
    await expectRefusal(await ask(url, { host: 'evil.example' }), 421);
  });
});

describe('writes', () => {
  const copy = 'http://localhost/api/scenarios/england-council/copy';

  it.each<Record<string, string>>([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:9999' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('from a page of another site are refused: %j', async (headers) => {
    await expectRefusal(await ask(copy, headers, 'POST'), 403);
  });

  it.each<Record<string, string>>([
    {},
    { origin: 'http://localhost' },
    { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' },
  ])('from our own page, or from no page, are taken: %j', async (headers) => {
    expect((await ask(copy, headers, 'POST')).status).toBe(201);
  });
});

describe('every answer', () => {
  it.each(['/', '/api/health', '/api/nothing', '/api/docs'])(
    '%s forbids foreign and inline code, sniffing and framing',
    async (path) => {
      const { headers } = await service.ask('GET', path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      expect(policy).not.toMatch(/unsafe|http/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );
});

describe('paths', () => {
  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/api/docs/..%2fpackage.json',
  ])('%s never reaches a file that is not served', async (path) => {
    const text = await (await service.ask('GET', path)).text();
    expect(text).not.toMatch(/"dependencies"/);
  });
});

describe('settings', () => {
  it('the server listens on this machine only unless told otherwise', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 8080, open: undefined });
  });

  it('being open to a network without sign-in must be asked for by name', () => {
    expect(readSettings({ HEADROOM_HOST: '0.0.0.0' })).toEqual({
      complaint: expect.stringMatching(/no sign-in yet; set HEADROOM_ALLOW_OPEN=1/),
    });
    expect(readSettings({ HEADROOM_HOST: '0.0.0.0', HEADROOM_ALLOW_OPEN: '1' })).toMatchObject({
      host: '0.0.0.0',
      open: { names: ['0.0.0.0'] },
    });
  });

  it('a name is answered to however it is written', async () => {
    const HEADROOM_NAMES = 'Planning.Council.Example';
    const settings = readSettings({
      HEADROOM_HOST: '0.0.0.0',
      HEADROOM_ALLOW_OPEN: '1',
      HEADROOM_NAMES,
    });
    const open = 'open' in settings ? settings.open : undefined;
    const app = new Hono().use(checkHost(open)).get('/', (context) => context.text('there'));
    const answer = await app.request(`http://${HEADROOM_NAMES}/`);
    expect(await answer.text()).toBe('there');
  });

  it('what is set to nothing is as if it were not set', () => {
    expect(readSettings({ PORT: '', HEADROOM_LOG: '' })).toEqual(readSettings({}));
    expect(readSettings({ PORT: ' ' })).toEqual(readSettings({}));
  });

  it.each(['eighty', '-1', '65536', '80.5', '0x50', '8e3'])(
    'PORT=%s is refused with a sentence',
    (port) => {
      expect(readSettings({ PORT: port })).toEqual({
        complaint: `PORT is ${port}; give a whole number from 0 to 65535.`,
      });
    },
  );
});
