import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioHash } from '../../models/index.ts';
import { DiskFull } from '../../server/disk-full.ts';
import { isLast } from '../../server/jobs/job-events.ts';
import { createJobQueue } from '../../server/jobs/job-queue.ts';
import { createExecutor, type Executor } from '../../server/runs/executor.ts';
import { createRunService, type RunService } from '../../server/runs/run-service.ts';
import { openSqlite, type Sqlite } from '../../server/store/open-sqlite.ts';
import { STORE_FILE, storeIn } from '../../server/store/open-store.ts';
import type { RunEntry, Store } from '../../server/store/store.ts';
import { temporaryFolder } from '../support/own-folder.ts';
import { tinyScenario } from './tiny-scenario.ts';

let place: ReturnType<typeof temporaryFolder>;
let sqlite: Sqlite;
let store: Store;
let reported: unknown[];
beforeEach(async () => {
  place = temporaryFolder();
  sqlite = await openSqlite(join(place.folder, STORE_FILE));
  store = await storeIn(sqlite);
  reported = [];
});
afterEach(async () => {
  await store.close();
  place.remove();
});

/** Whether the store can be written. */
const writable = (yes: boolean) => sqlite.execute(`pragma query_only = ${yes ? 0 : 1}`, []);

const report = (fault: unknown) => reported.push(fault);

const queueOf = (execute: (run: RunEntry, signal: AbortSignal) => Promise<void>) =>
  createJobQueue<RunEntry>({ store: store.runs, futuresOf: () => 1, report, execute });

async function kept(): Promise<RunEntry> {
  const scenario = tinyScenario();
  const identity = { scenarioHash: scenarioHash(scenario), seed: 's', replications: 1 };
  const request = { ...identity, split: false, scenario, engineVersion: '1' };
  return (await store.runs.request(request, 'ada')).run;
}

interface Watched {
  watch(id: string, listener: (event: { type: string }) => void): Promise<unknown>;
}

/** The event with which a run ends. */
const endOf = (queue: Watched, id: string) =>
  new Promise<{ type: string }>((resolve) => {
    queue.watch(id, (event) => isLast(event) && resolve(event));
  });

const FULL = { type: 'failed', fault: new DiskFull('').message };

describe('a job that ends while the store cannot be written', () => {
  it('is told to have failed, and stands so for whoever asks later', async () => {
    const run = await kept();
    const queue = queueOf(async () => {
      await writable(false);
      throw new DiskFull('full');
    });
    queue.add(run);
    expect(await endOf(queue, run.id)).toEqual(FULL);
    expect(await endOf(queue, run.id)).toEqual(FULL);
    const stored = await store.runs.find(run.id);
    expect(stored?.status).toBe('running');
    expect(stored && queue.asItStands(stored)).toMatchObject({ status: 'failed' });
    await queue.close();
    expect(reported).toHaveLength(2); // the fault, and that it could not be kept
  });

  it('is kept with its end as soon as the store can be written', async () => {
    const run = await kept();
    const queue = queueOf(async () => {
      await writable(false);
      throw new DiskFull('full');
    });
    queue.add(run);
    await endOf(queue, run.id);
    await expect(queue.catchUp()).rejects.toThrow();
    await writable(true);
    await queue.catchUp();
    expect(await store.runs.find(run.id)).toMatchObject({ status: 'failed', fault: FULL.fault });
    await queue.close();
  });

  it('is cancelled without waiting for the store, under way or not yet begun', async () => {
    const begun = Promise.withResolvers<void>();
    const queue = queueOf(async (_, signal) => {
      const aborted = new Promise((resolve) => signal.addEventListener('abort', resolve));
      await writable(false);
      begun.resolve();
      await aborted;
      signal.throwIfAborted();
    });
    const first = await kept();
    await store.runs.started(first.id);
    queue.add(first);
    await begun.promise;
    const waiting = { ...first, id: 'waiting' };
    queue.add(waiting);
    expect(await queue.cancel(first.id)).toMatchObject({ id: first.id, status: 'cancelled' });
    await queue.cancel(waiting.id);
    await writable(true);
    await queue.close();
    expect(await store.runs.find(first.id)).toMatchObject({ status: 'cancelled' });
  });
});

describe('a run that ended while the store could not be written', () => {
  let executor: Executor;
  let runs: RunService;
  beforeEach(() => {
    executor = createExecutor({ threads: 1, folder: place.folder });
    runs = createRunService(store.runs, executor, report);
  });
  afterEach(async () => {
    await runs.close();
    await executor.close();
  });
  const order = { scenario: tinyScenario(), seed: 's', replications: 300, split: false };

  it('is not given to who asks for it again: it is refused, or begun anew', async () => {
    const asked = await runs.request(order, 'ada');
    if ('problem' in asked) throw new Error(asked.problem.rule);
    await writable(false);
    await runs.cancel(asked.run.id);
    await expect(runs.request(order, 'ada')).rejects.toThrow();
    await writable(true);
    const again = await runs.request(order, 'ada');
    if ('problem' in again) throw new Error(again.problem.rule);
    expect(again.isNew).toBe(true);
    expect(again.run.id).not.toBe(asked.run.id);
    expect(await endOf(runs, again.run.id)).toEqual({ type: 'done' });
  });
});
