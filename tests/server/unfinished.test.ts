/** Jobs in the middle of which the process ends. */
import { once } from 'node:events';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioHash } from '../../models/index.ts';
import { startService } from '../../server/service.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { AnswerRequest, RunEntry, RunRequest, Store } from '../../server/store/store.ts';
import { ownFolder } from '../support/own-folder.ts';
import { DEADLY_SEED } from './deadly-seed.ts';
import { runServer, startServer } from './server-process.ts';
import { tinyScenario } from './tiny-scenario.ts';

const ENGINE = '1';
const MOST_BEGUN = 3;
const scenario = tinyScenario();
const hash = scenarioHash(scenario);
const run: RunRequest = {
  scenario,
  scenarioHash: hash,
  seed: 's',
  replications: 10,
  split: false,
  engineVersion: ENGINE,
};
const answer: AnswerRequest = {
  kind: 'sweep',
  question: {},
  seed: 's',
  engineVersion: ENGINE,
  scenarios: [{ scenario, hash, scenarioId: null, scenarioVersion: null, whatIf: null }],
};

const place = ownFolder();

/** The two kinds of job, with the id of one that is queued. */
const KINDS = [
  ['a run', async (store: Store) => (await store.runs.request(run, 'ada')).run.id, 'runs'],
  [
    'an answer',
    async (store: Store) => (await store.answers.request(answer, 'ada')).answer.id,
    'answers',
  ],
] as const;

describe.each(KINDS)('%s in the store', (_, queue, kind) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(place.folder);
  });
  afterEach(() => store.close());

  const again = async () => (await store[kind].requeueInterrupted(ENGINE)).map(({ id }) => id);

  it('in the middle of which three processes ended has failed, and says so', async () => {
    const id = await queue(store);
    for (let times = 1; times < MOST_BEGUN; times++) {
      await store[kind].started(id);
      expect(await again()).toEqual([id]);
    }
    await store[kind].started(id);
    expect(await again()).toEqual([]);
    const found = await store[kind].find(id);
    expect(found).toMatchObject({ status: 'failed', finishedAt: expect.any(String) });
    expect(found?.fault).toMatch(/^Headroom ended 3 times in the middle of this/);
    expect(await queue(store)).not.toBe(id);
  });

  it('that was left off in good order is begun again however often', async () => {
    const id = await queue(store);
    for (let times = 0; times < 2 * MOST_BEGUN; times++) {
      await store[kind].started(id);
      await store[kind].leftOff(id);
      expect(await again()).toEqual([id]);
    }
  });

  it('that waits behind one that ends the process is not taken for it', async () => {
    const id = await queue(store);
    for (let times = 0; times < 2 * MOST_BEGUN; times++) expect(await again()).toEqual([id]);
  });
});

it('a run under way when the server is stopped is left off in good order', async () => {
  const service = await startService({ dataFolder: place.folder }, pino({ level: 'silent' }));
  const asked = await service.app.request('/api/runs', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario, replications: 5000 }),
  });
  const { id }: RunEntry = await asked.json();
  const statusNow = async () =>
    (await (await service.app.request(`/api/runs/${id}`)).json()).status;
  await expect.poll(statusNow).toBe('running');
  await service.close();
  const store = await openStore(place.folder);
  expect(await store.runs.find(id)).toMatchObject({ status: 'queued' });
  await store.close();
});

describe('a run that ends the whole server', () => {
  it('is given up after three times, and the server starts and simulates the next', async () => {
    const before = new URL('./deadly-seed.ts', import.meta.url).href;
    const order = (seed: string) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ scenario, replications: 10, seed }),
    });
    const first = await startServer(place.folder, '0', before);
    const ended = once(first.child, 'close');
    await fetch(`${first.address}/api/runs`, order(DEADLY_SEED)).catch(() => {}); // it may end before it answers
    expect(await ended).toEqual([null, 'SIGKILL']);
    const environment = { PORT: '0', HEADROOM_DATA: place.folder };
    for (let deaths = 2; deaths <= MOST_BEGUN; deaths++) {
      const { code } = await runServer({ ...environment, NODE_OPTIONS: `--import ${before}` });
      expect(code).toBeNull();
    }
    const server = await startServer(place.folder, '0', before);
    const runs: RunEntry[] = await (await fetch(`${server.address}/api/runs`)).json();
    expect(runs).toMatchObject([{ seed: DEADLY_SEED, status: 'failed' }]);
    const next: RunEntry = await (
      await fetch(`${server.address}/api/runs`, order('another'))
    ).json();
    const events = await (await fetch(`${server.address}/api/runs/${next.id}/events`)).text();
    expect(events).toContain('event: done');
    await server.kill();
  });
});
