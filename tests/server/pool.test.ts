import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../models/index.ts';
import { createPool, type Pool } from '../../server/runs/pool.ts';
import { PRIORITY } from '../../server/runs/task-queue.ts';
import { tinyScenario } from './tiny-scenario.ts';

const subject = { key: 'tiny', scenario: tinyScenario(), seed: 'headroom' };
const block = (first: number) => ({ kind: 'simulate', first, count: 10 }) as const;
/** Takes longer than anybody who orders something else after it may be held up. */
const longBlock = (first: number) => ({ kind: 'simulate', first, count: 500 }) as const;
const outcomes: Outcome[] = [
  { reading: { kind: 'measure', measure: 'caseload' }, from: 1, to: 26, as: 'mean' },
];
const dyingWorker = (deaths: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-test-'));
  process.env.HEADROOM_TEST_DEATHS = JSON.stringify({ folder, deaths });
  return { url: new URL('./dying-worker.ts', import.meta.url), folder };
};

let pool: Pool | undefined;
afterEach(async () => {
  delete process.env.HEADROOM_TEST_DEATHS;
  delete process.env.HEADROOM_TEST_POISON;
  await pool?.close();
});

describe('the pool of workers', () => {
  it('replaces a worker that dies, and does its block again with the same bytes', async () => {
    const { url, folder } = dyingWorker(2);
    pool = createPool({ threads: 1, workerUrl: url });
    const afterDeaths = await pool.run(subject, block(0), PRIORITY.run);
    await pool.close();
    pool = createPool({ threads: 1 });
    expect(afterDeaths).toEqual(await pool.run(subject, block(0), PRIORITY.run));
    rmSync(folder, { recursive: true });
  });

  it('gives up a block that ends every worker, and goes on with the next', async () => {
    const { url, folder } = dyingWorker(3);
    pool = createPool({ threads: 1, workerUrl: url });
    await expect(pool.run(subject, block(0), PRIORITY.run)).rejects.toThrow(/stopped with code 9/);
    await expect(pool.run(subject, block(10), PRIORITY.run)).resolves.toBeInstanceOf(Float32Array);
    rmSync(folder, { recursive: true });
  });

  it('starts one worker for each that such a block ends, whatever waits behind it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'headroom-test-'));
    process.env.HEADROOM_TEST_POISON = JSON.stringify({ folder, first: 0 });
    const workerUrl = new URL('./poisoned-worker.ts', import.meta.url);
    pool = createPool({ threads: 1, workerUrl });
    const poisoned = pool.run(subject, block(0), PRIORITY.run);
    const behind = [10, 20].map((first) => pool?.run(subject, block(first), PRIORITY.run));
    await expect(poisoned).rejects.toThrow(/stopped with code 9/);
    const deaths = 3;
    const values = await Promise.all(behind);
    expect(readdirSync(folder)).toHaveLength(deaths + 1);
    await pool.close();
    pool = createPool({ threads: 1 });
    for (const [place, first] of [10, 20].entries()) {
      expect(values[place]).toEqual(await pool.run(subject, block(first), PRIORITY.run));
    }
    rmSync(folder, { recursive: true });
  });

  it('lets a preview go before the blocks of a run', async () => {
    pool = createPool({ threads: 1 });
    const order: string[] = [];
    const { run } = pool;
    await Promise.all([
      run(subject, block(0), PRIORITY.run).then(() => order.push('run')),
      run(subject, block(10), PRIORITY.run).then(() => order.push('run')),
      run(subject, block(20), PRIORITY.run).then(() => order.push('run')),
      run(subject, block(0), PRIORITY.preview).then(() => order.push('preview')),
    ]);
    expect(order).toEqual(['preview', 'run', 'run', 'run']);
  });

  it('does what nobody waits for after everything else', async () => {
    pool = createPool({ threads: 1 });
    const order: string[] = [];
    const { run } = pool;
    await Promise.all([
      run(subject, block(0), PRIORITY.spare).then(() => order.push('spare')),
      run(subject, block(10), PRIORITY.spare).then(() => order.push('spare')),
      run(subject, block(0), PRIORITY.run).then(() => order.push('run')),
      run(subject, block(0), PRIORITY.preview).then(() => order.push('preview')),
    ]);
    expect(order).toEqual(['preview', 'run', 'spare', 'spare']);
  });

  it('drops waiting blocks at once when they are cancelled', async () => {
    pool = createPool({ threads: 1 });
    const stop = new AbortController();
    const { run } = pool;
    const first = run(subject, block(0), PRIORITY.run);
    const second = run(subject, block(10), PRIORITY.run, stop.signal);
    stop.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    await expect(first).resolves.toBeInstanceOf(Float32Array);
  });

  it('takes back the block that waits in a thread when a preview comes', async () => {
    pool = createPool({ threads: 1 });
    await pool.run(subject, block(0), PRIORITY.run); // the thread has started and compiled the run
    const order: string[] = [];
    const { run } = pool;
    const all = [0, 500, 1000].map((first) =>
      run(subject, longBlock(first), PRIORITY.run).then(() => order.push(`run ${first}`)),
    );
    all.push(run(subject, block(0), PRIORITY.preview).then(() => order.push('preview')));
    await Promise.all(all);
    expect(order).toEqual(['preview', 'run 0', 'run 500', 'run 1000']);
  });

  it('breaks a block off for a preview, and gives the same bytes in the end', async () => {
    pool = createPool({ threads: 1 });
    const { run } = pool;
    const observing = { ...longBlock(0), kind: 'observe', outcomes } as const;
    const [whole, seen] = await Promise.all([
      run(subject, longBlock(0), PRIORITY.run),
      run(subject, observing, PRIORITY.run),
    ]);
    for (const [work, answer] of [
      [longBlock(0), whole],
      [observing, seen],
    ] as const) {
      const order: string[] = [];
      const broken = run(subject, work, PRIORITY.run).finally(() => order.push('run'));
      await run(subject, { ...block(0), count: 1 }, PRIORITY.preview);
      order.push('preview');
      expect(await broken).toEqual(answer);
      expect(order).toEqual(['preview', 'run']);
    }
  });

  it('lets what follows from a preview go before the blocks of a run too', async () => {
    pool = createPool({ threads: 1 });
    const order: string[] = [];
    const { run } = pool;
    const preview = async () => {
      await run(subject, block(0), PRIORITY.preview);
      await run(subject, block(10), PRIORITY.preview);
      order.push('preview');
    };
    await Promise.all([
      run(subject, block(0), PRIORITY.run).then(() => order.push('run')),
      run(subject, block(10), PRIORITY.run).then(() => order.push('run')),
      preview(),
    ]);
    expect(order).toEqual(['preview', 'run', 'run']);
  });

  it('breaks off a block that nobody waits for any more', { timeout: 60_000 }, async () => {
    pool = createPool({ threads: 1 });
    await pool.run(subject, block(0), PRIORITY.run);
    const stop = new AbortController();
    const minutes = { ...block(0), count: 1_000_000, kind: 'observe', outcomes } as const;
    const dropped = pool.run(subject, minutes, PRIORITY.run, stop.signal);
    await setTimeout(100);
    stop.abort(new Error('enough'));
    await expect(dropped).rejects.toThrow('enough');
    await pool.run(subject, block(0), PRIORITY.run);
  });

  it('says when no worker has a block any more: later than it is cancelled, where one has begun it', async () => {
    pool = createPool({ threads: 1 });
    await pool.run(subject, block(0), PRIORITY.run);
    const stop = new AbortController();
    const order: string[] = [];
    const begun = Promise.withResolvers<void>();
    const first = pool.run(subject, block(0), PRIORITY.run, stop.signal, () => {
      order.push('begun is over');
      begun.resolve();
    });
    const second = pool.run(subject, block(10), PRIORITY.run, stop.signal, () =>
      order.push('waiting is over'),
    );
    stop.abort(new Error('enough'));
    await expect(Promise.all([first, second])).rejects.toThrow('enough');
    await expect(second).rejects.toThrow('enough');
    order.push('cancelled');
    await begun.promise;
    expect(order).toEqual(['waiting is over', 'cancelled', 'begun is over']);
  });
});
