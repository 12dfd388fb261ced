import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../models/index.ts';
import { createCheckService } from '../../server/checks/check-service.ts';
import { keptIn } from '../../server/checks/kept-results.ts';
import { temporaryFolder } from '../support/own-folder.ts';
import { type TestService, testService } from './service.ts';

const QUICK = new URL('./quick-check-worker.ts', import.meta.url);
const FAILING = new URL('./failing-check-worker.ts', import.meta.url);
const { folder, remove } = temporaryFolder();
afterAll(remove);

const silent = () => undefined;
const checksIn = (dataFolder: string, workerUrl = QUICK) =>
  createCheckService({ kept: keptIn(dataFolder), reviewed: [], report: silent, workerUrl });

describe('the checks of an installation', () => {
  it('are kept in the data folder from one start to the next', async () => {
    const checks = checksIn(folder);
    expect(checks.state()).toMatchObject({ status: 'not run', results: undefined });
    checks.start();
    checks.start();
    expect(checks.state().status).toBe('running');
    await expect.poll(() => checks.state().status).toBe('done');
    await expect.poll(() => checksIn(folder).state().status).toBe('done');
    expect(checksIn(folder).state().results).toEqual(checks.state().results);
    expect(checks.state().results?.theory).toHaveLength(1);
  });

  it('are not shown where another engine made them, nor where their file is damaged', async () => {
    const kept = keptIn(folder);
    const results = { engineVersion: 'another', date: '2026-04-06', seconds: 1 };
    await kept.write({ ...results, theory: [], pairs: [] });
    expect(checksIn(folder).state().status).toBe('not run');
    await kept.write({ ...results, theory: [], pairs: [], seconds: Number.NaN });
    expect(kept.read()).toBeUndefined();
  });

  it('say why they failed, and can be made again', async () => {
    const checks = checksIn(folder, FAILING);
    checks.start();
    await expect.poll(() => checks.state().status).toBe('failed');
    expect(checks.state().fault).toBe('The checks could not be made: the model is broken');
    checks.start();
    expect(checks.state()).toMatchObject({ status: 'running', fault: null });
    await checks.close();
  });
});

describe('GET and POST /api/checks', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService();
  });
  afterAll(() => service.close());

  it('shows the reviewed pairs until the checks are made here', async () => {
    const answer = await (await service.ask('GET', '/api/checks')).json();
    expect(answer).toMatchObject({
      status: 'not run',
      engineVersion: ENGINE_VERSION,
      date: null,
      theory: [],
      pairsFrom: 'reviewed',
    });
    expect(answer.pairs.length).toBeGreaterThan(20);
    expect(answer.pairs.every(({ within }: { within: boolean }) => within)).toBe(true);
  });

  it('starts once however often it is asked, answers at once, and stops with the server', async () => {
    for (const _ of [1, 2]) {
      const response = await service.ask('POST', '/api/checks');
      expect(response.status).toBe(202);
      expect(await response.json()).toMatchObject({ status: 'running', pairsFrom: 'reviewed' });
    }
    expect((await service.ask('GET', '/api/health')).status).toBe(200);
  });
});
