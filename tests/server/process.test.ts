import { once } from 'node:events';
import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunResults, scenarioHash } from '../../models/index.ts';
import { createExecutor } from '../../server/runs/executor.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { RunEntry, SavedScenario } from '../../server/store/store.ts';
import { ownFolder } from '../support/own-folder.ts';
import { DEADLY } from './mortal-store.ts';
import { readEvents } from './read-events.ts';
import { runServer, type ServerProcess, startServer } from './server-process.ts';
import { tinyScenario } from './tiny-scenario.ts';

const place = ownFolder();
let server: ServerProcess | undefined;

afterEach(async () => {
  if (server?.child.exitCode === null && server.child.signalCode === null) await server.kill();
  server = undefined;
});

async function start(): Promise<void> {
  server = await startServer(place.folder);
}

async function send(method: string, path: string, body: unknown): Promise<Response> {
  return fetch(`${server?.address}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Sends a body of that size, without saying how long it is, until the server answers. */
async function pour(address: string, bytes: number) {
  const outgoing = request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
  });
  let isAnswered = false;
  const answered = once(outgoing, 'response').finally(() => {
    isAnswered = true;
  });
  outgoing.on('error', () => {}); // the server may hang up on the rest
  const chunk = Buffer.alloc(100_000, 32);
  for (let sent = 0; sent < bytes && !isAnswered; sent += chunk.length) {
    if (!outgoing.write(chunk)) await Promise.race([once(outgoing, 'drain'), answered]);
  }
  const [answer] = await answered;
  const bytesTaken = outgoing.socket?.bytesWritten ?? 0;
  outgoing.destroy();
  return { status: answer.statusCode, bytesTaken };
}

const read = async (path: string) => (await fetch(`${server?.address}${path}`)).json();

describe('a server in a process of its own', () => {
  it('streams the events of a run as they happen', async () => {
    await start();
    const order = { scenario: tinyScenario(), replications: 100 };
    const { id }: RunEntry = await (await send('POST', '/api/runs', order)).json();
    const answer = await fetch(`${server?.address}/api/runs/${id}/events`);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const events = await readEvents(answer);
    expect(events.at(-1)).toEqual({ event: 'done', data: {} });
  });

  it('refuses 50 MB before it has taken them in', async () => {
    await start();
    const { status, bytesTaken } = await pour(`${server?.address}/api/validate`, 50_000_000);
    expect(status).toBe(413);
    expect(bytesTaken).toBeLessThan(25_000_000);
  });

  it('ends at a request to stop, and takes up the run under way when started again', async () => {
    await start();
    const order = { scenario: tinyScenario(), replications: 3000, seed: 'stopped' };
    const { id }: RunEntry = await (await send('POST', '/api/runs', order)).json();
    const ended = once(server?.child ?? process, 'close');
    server?.child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await start();
    const events = await readEvents(await fetch(`${server?.address}/api/runs/${id}/events`));
    expect(events.at(-1)?.event).toBe('done');
  });
});

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Waits until somebody takes connections there. */
async function untilListening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await setTimeout(5);
  }
}

describe('a server that is stopped while it warms up', () => {
  it('ends in silence, and does not say that it is there', async () => {
    const port = await freePort();
    const ended = runServer({ PORT: String(port), HEADROOM_DATA: place.folder }, (child) => {
      untilListening(port).then(() => child.kill('SIGTERM'));
    });
    expect(await ended).toEqual({ code: 0, said: '', printed: '' });
  });
});

/** More than a run may be in the middle of which the server ends. */
const MANY_STARTS = 4;
const SAVES_BEFORE_DEATH = 5;

describe('a server that is killed', () => {
  it('has lost no scenario, version or deletion that it acknowledged', async () => {
    await start();
    const created = await send('POST', '/api/scenarios', { scenario: tinyScenario() });
    const { id }: SavedScenario = await created.json();
    let acknowledged = 1;
    for (let round = 0; round < 3; round += 1) {
      const { promise: severalSaved, resolve: tellSaved } = Promise.withResolvers<void>();
      const enough = acknowledged + SAVES_BEFORE_DEATH;
      const saving = (async () => {
        for (;;) {
          const scenario = { ...tinyScenario(), summary: `After version ${acknowledged}.` };
          const body = { baseVersion: acknowledged, scenario };
          const saved: SavedScenario = await (
            await send('PUT', `/api/scenarios/${id}`, body)
          ).json();
          acknowledged = saved.version;
          if (acknowledged >= enough) tellSaved();
        }
      })().catch(() => {}); // the connection breaks when the server is killed
      await severalSaved;
      await server?.kill(); // in the middle of the save that follows
      await saving;
      await start();
      const kept: SavedScenario = await read(`/api/scenarios/${id}`);
      expect(kept.version).toBeGreaterThanOrEqual(acknowledged);
      expect(kept.scenario.summary).toBe(`After version ${kept.version - 1}.`);
      acknowledged = kept.version;
    }
    expect(acknowledged).toBeGreaterThan(3 * SAVES_BEFORE_DEATH);
    await fetch(`${server?.address}/api/scenarios/${id}`, { method: 'DELETE' });
    await server?.kill();
    await start();
    const left: SavedScenario[] = await read('/api/scenarios');
    expect(left.map((entry) => entry.id)).not.toContain(id);
  });

  it('finishes the run that it was at, with the numbers of an undisturbed one', async () => {
    await start();
    const order = { scenario: tinyScenario(), replications: 2000, seed: 'killed' };
    const { id }: RunEntry = await (await send('POST', '/api/runs', order)).json();
    const stream = await fetch(`${server?.address}/api/runs/${id}/events`);
    const reader = stream.body?.getReader();
    await reader?.read();
    await server?.kill();
    await reader?.cancel().catch(() => {});
    await start();
    const events = await readEvents(await fetch(`${server?.address}/api/runs/${id}/events`));
    expect(events.at(-1)?.event).toBe('done');
    const { provenance, ...numbers }: RunResults = await read(`/api/runs/${id}/results`);
    const executor = createExecutor({ threads: 1 });
    const bytes = await executor.simulate({ ...order, urgency: 'run' });
    await executor.close();
    const undisturbed: RunResults = JSON.parse(new TextDecoder().decode(bytes));
    expect(numbers).toEqual({ ...undisturbed, provenance: undefined });
    expect(provenance).toMatchObject(undisturbed.provenance);
  });
});

describe('a server whose store dies', () => {
  it('says so and ends with a fault, and has everything that was kept when started again', async () => {
    const before = new URL('./mortal-store.ts', import.meta.url).href;
    server = await startServer(place.folder, '0', before);
    const kept = { ...tinyScenario(), name: 'Kept' };
    expect((await send('POST', '/api/scenarios', { scenario: kept })).status).toBe(201);
    let said = '';
    server.child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    const ended = once(server.child, 'close');
    const deadly = { ...tinyScenario(), name: DEADLY };
    await send('POST', '/api/scenarios', { scenario: deadly }).catch(() => {}); // it may end before it answers
    expect(await ended).toEqual([2, null]);
    expect(said).toMatch(
      /^The store has stopped: its thread ended\. Headroom stops too; start it again, and everything that was kept is there\.$/m,
    );
    await start();
    const names = (await read('/api/scenarios')).map(({ name }: SavedScenario) => name);
    expect(names).toContain('Kept');
    expect(names).not.toContain(DEADLY);
  });
});

describe('a server that cannot start says why in one sentence', () => {
  it('when its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { code, said } = await runServer({ PORT: port, HEADROOM_DATA: place.folder });
    other.close();
    expect(code).toBe(2);
    expect(said).toBe(`Port ${port} is in use; stop what uses it, or set PORT to another.\n`);
  });

  it('when its port is in use, and is not taken to have ended in the middle of a run', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const store = await openStore(place.folder);
    const scenario = tinyScenario();
    const identity = { scenarioHash: scenarioHash(scenario), seed: 's', engineVersion: '1' };
    const asked = { ...identity, scenario, replications: 10_000, split: false };
    const { run } = await store.runs.request(asked, 'ada');
    await store.close();
    for (let starts = 0; starts < MANY_STARTS; starts++) {
      const { code, said } = await runServer({ PORT: port, HEADROOM_DATA: place.folder });
      expect({ code, said }).toEqual({
        code: 2,
        said: expect.stringContaining(`Port ${port} is in use`),
      });
    }
    other.close();
    const later = await openStore(place.folder);
    expect(await later.runs.requeueInterrupted('1')).toMatchObject([{ id: run.id }]);
    await later.close();
  });

  it('when another server has its store', async () => {
    await start();
    const { code, said } = await runServer({ PORT: '0', HEADROOM_DATA: place.folder });
    expect(code).toBe(2);
    expect(said).toMatch(/^The store .* is in use by another Headroom; stop that one, .*\.\n$/);
  });

  it('when it would be open to a network without having been allowed to', async () => {
    const { code, said } = await runServer({ HEADROOM_HOST: '0.0.0.0' });
    expect(code).toBe(2);
    expect(said).toMatch(/^HEADROOM_HOST is 0\.0\.0\.0, .* no sign-in yet; .*\.\n$/);
  });
});
