import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asProblem } from '../../server/http/answer-problem.ts';
import { type Service, startService } from '../../server/service.ts';
import { openStore, STORE_FILE } from '../../server/store/open-store.ts';
import { temporaryFolder } from '../support/own-folder.ts';
import { expectRefusal } from './expect-refusal.ts';
import { asksChance } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

it.each([
  ['a digit that has become another', '"payPerYear":40000', '"payPerYear":48000'],
  ['a bracket that is none any more', '{"format":1', '["format":1'],
])('%s in a kept scenario is not taken for an input, and is told', async (_, was, is) => {
  const { folder, remove } = temporaryFolder();
  const file = join(folder, STORE_FILE);
  const before = await openStore(folder);
  const { id } = await before.scenarios.create(tinyScenario(), 'ada');
  await before.close();

  const bytes = readFileSync(file);
  const at = bytes.indexOf(was);
  expect(at).toBeGreaterThan(0);
  bytes.write(is, at);
  writeFileSync(file, bytes);

  const after = await openStore(folder);
  const reported: unknown[] = [];
  const error = await after.scenarios.find(id).catch((thrown: unknown) => thrown);
  const { document } = asProblem(error, (fault) => reported.push(fault));
  expect(document).toMatchObject({ status: 500, title: 'The store is damaged' });
  expect(document.detail).toMatch(
    /^The scenario \w{64} is no longer as it was kept: the store is damaged\. Put back a copy/,
  );
  expect(reported).toEqual([error]);
  await after.close();
  remove();
});

describe('results that a disk has spoilt', () => {
  let place: ReturnType<typeof temporaryFolder>;
  let service: Service;
  const log = pino({ level: 'silent' });
  const open = () => startService({ dataFolder: place.folder }, log, asksChance());
  beforeEach(async () => {
    place = temporaryFolder();
    service = await open();
  });
  afterEach(async () => {
    await service.close();
    place.remove();
  });

  const ask = (path: string, body?: unknown) =>
    service.app.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });

  /** Asks for it, waits for its end, and has the disk change a byte of what is kept of it. */
  async function spoilt(path: string, table: string, body: unknown): Promise<string> {
    const { id }: { id: string } = await (await ask(path, body)).json();
    await (await ask(`${path.replace(/\/sweep$/, '')}/${id}/events`)).text();
    await service.close();
    const database = new DatabaseSync(join(place.folder, STORE_FILE));
    const { json_gzip } = database.prepare(`select json_gzip from ${table}`).get() ?? {};
    const bytes = Buffer.from(json_gzip as Uint8Array);
    bytes[bytes.length >> 1] ^= 1;
    database.prepare(`update ${table} set json_gzip = ?`).run(bytes);
    database.close();
    service = await open();
    return id;
  }

  it.each(['results', 'results.csv', 'years.csv', 'inputs.csv', 'results.xlsx'])(
    'of a run are told as damage: %s',
    async (end) => {
      const body = { scenario: tinyScenario(), replications: 5 };
      const id = await spoilt('/api/runs', 'run_result', body);
      const { title, detail } = await expectRefusal(await ask(`/api/runs/${id}/${end}`), 500);
      expect(title).toBe('The store is damaged');
      expect(detail).toContain(`What run ${id} found is no longer as it was kept`);
    },
  );

  it('of an answer are told as damage', async () => {
    const body = { scenarios: [{ scenario: tinyScenario() }], question: { test: 'caseload' } };
    const id = await spoilt('/api/answers/sweep', 'answer_result', body);
    const { title, detail } = await expectRefusal(await ask(`/api/answers/${id}`), 500);
    expect(title).toBe('The store is damaged');
    expect(detail).toContain(`What answer ${id} found is no longer as it was kept`);
  });
});
