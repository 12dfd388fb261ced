import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpServer } from '../../server/http/listen.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
let server: ReturnType<typeof createHttpServer>;
const faults: unknown[] = [];

beforeAll(async () => {
  service = await testService();
  server = createHttpServer(service.app.fetch, (fault) => faults.push(fault));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await service.close();
});

/** Sends bytes as they are, and reads until the server hangs up. */
async function raw(text: string) {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  let said = '';
  for await (const chunk of socket) said += chunk;
  const [head, body = ''] = said.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head: head.toLowerCase(), body };
}

const request = (line: string, ...headers: string[]) =>
  raw([line, ...headers, 'Connection: close', '', ''].join('\r\n'));

async function expectRefused(answer: ReturnType<typeof raw>, status: number, words: RegExp) {
  const { status: found, head, body } = await answer;
  expect(head).toContain('content-type: application/problem+json');
  const problem = JSON.parse(body);
  expect(problem).toMatchObject({ status, problems: [] });
  expect(found).toBe(status);
  expect(problem.detail).toMatch(words);
}

describe('what is no request is refused in a sentence', () => {
  it.each(['a b', 'foo:bar:baz', '[::1', 'localhost:99999999', '%', 'ex@mple', 'a/b', ''])(
    'with the Host header %j',
    async (host) => {
      const answer = request('GET /api/health HTTP/1.1', `Host: ${host}`);
      await expectRefused(answer, 400, /Host header is missing or not valid; send a path, and/);
    },
  );

  it('without a Host header', async () => {
    await expectRefused(request('GET /api/health HTTP/1.1'), 400, /Host header is missing/);
  });

  it('of the server as a whole', async () => {
    const answer = request('OPTIONS * HTTP/1.1', 'Host: localhost');
    await expectRefused(answer, 400, /its address or its Host header/);
  });

  it('with a method that there is not, or no HTTP at all', async () => {
    await expectRefused(request('FOO / HTTP/1.1', 'Host: localhost'), 400, /it is not HTTP/);
    await expectRefused(raw('hello\r\n\r\n'), 400, /it is not HTTP/);
  });

  it('with an address that is too long', async () => {
    const answer = request(`GET /${'a'.repeat(20_000)} HTTP/1.1`, 'Host: localhost');
    await expectRefused(answer, 431, /headers are too long; shorten/);
  });

  it('and whoever goes away before the answer is no fault', async () => {
    const scenario = tinyScenario();
    scenario.service.weeks = 520;
    const body = JSON.stringify({ scenario, replications: 200 });
    const head = [
      'POST /api/preview HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
    ];
    const { port } = server.address() as AddressInfo;
    for (const sent of [body, body.slice(0, 100)]) {
      const socket = connect(port, '127.0.0.1');
      socket.write([...head, `Content-Length: ${body.length}`, '', sent].join('\r\n'));
      await new Promise((resolve) => setTimeout(resolve, 30));
      socket.destroy();
    }
    const connections = promisify(server.getConnections.bind(server));
    await expect.poll(() => connections()).toBe(0);
    // What the server still does for them goes before what it is asked next.
    await request('GET /api/health HTTP/1.1', 'Host: localhost');
    expect(faults).toEqual([]);
  });

  it('and what is one is answered as before, on the same server, without a fault', async () => {
    const { status, body } = await request('GET /api/health HTTP/1.1', 'Host: localhost');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ status: 'ok' });
    expect(faults).toEqual([]);
  });
});
