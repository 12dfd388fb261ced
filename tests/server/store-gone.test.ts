/** A data folder that somebody deletes, moves or replaces while the server runs. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Service, startService } from '../../server/service.ts';
import { openStore, STORE_FILE } from '../../server/store/open-store.ts';
import { ownFolder } from '../support/own-folder.ts';
import { expectRefusal } from './expect-refusal.ts';
import { tinyScenario } from './tiny-scenario.ts';

const place = ownFolder();
const data = () => place.at('data');
let service: Service;
beforeEach(async () => {
  service = await startService({ dataFolder: data() }, pino({ level: 'silent' }));
});
afterEach(() => service.close());

const ask = (path: string, body?: unknown) =>
  service.app.request(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
const save = () => ask('/api/scenarios', { scenario: tinyScenario() });

/** What is refused where nothing can be kept. */
async function expectNothingKept(): Promise<void> {
  const run = () => ask('/api/runs', { scenarioId: 'england-council', replications: 10_000 });
  for (const refused of [save, run, () => ask('/api/health')]) {
    const { title, detail } = await expectRefusal(await refused(), 503);
    expect(title).toBe('The store is gone');
    expect(detail).toContain(
      `The store ${join(data(), STORE_FILE)} was deleted, moved or replaced`,
    );
  }
}

const replaced = async () => {
  renameSync(data(), place.at('elsewhere'));
  await (await openStore(data())).close();
};

it.each([
  ['deleted', () => rmSync(data(), { recursive: true })],
  ['moved', () => renameSync(data(), place.at('elsewhere'))],
  ['replaced by another', replaced],
])('nothing is acknowledged that would be lost: %s', async (_, goes) => {
  await goes();
  await expectNothingKept();
  expect((await ask('/api/scenarios/england-council')).status).toBe(200);
  expect((await ask('/api/preview', { scenario: tinyScenario(), replications: 1 })).status).toBe(
    200,
  );
});

it('all is kept again once the folder is back', async () => {
  renameSync(data(), place.at('elsewhere'));
  await expectNothingKept();
  renameSync(place.at('elsewhere'), data());
  expect((await save()).status).toBe(201);
  expect((await ask('/api/health')).status).toBe(200);
});
