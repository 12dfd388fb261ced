import { afterAll, describe, expect, it } from 'vitest';
import { WARMING_SCENARIOS } from '../../server/files.ts';
import { createExecutor } from '../../server/runs/executor.ts';
import { warmThreads } from '../../server/warm-threads.ts';
import { tinyScenario } from './tiny-scenario.ts';

const executor = createExecutor({ threads: 1 });
afterAll(() => executor.close());

describe('warming the threads', () => {
  it('lets a run and a preview go first, and ends when it is told to', async () => {
    const stop = new AbortController();
    const order: string[] = [];
    const warmed = warmThreads(executor, WARMING_SCENARIOS, stop.signal).finally(() =>
      order.push('warm'),
    );
    const simulation = { scenario: tinyScenario(), seed: 's', replications: 20 };
    await executor.simulate({ ...simulation, urgency: 'preview' });
    await executor.simulate({ ...simulation, urgency: 'run' });
    order.push('asked for');
    stop.abort(new Error('enough'));
    await expect(warmed).rejects.toThrow('enough');
    expect(order).toEqual(['asked for', 'warm']);
  });

  it('uses scenarios that can be simulated', async () => {
    const { signal } = new AbortController();
    await expect(warmThreads(executor, WARMING_SCENARIOS, signal)).resolves.toBeUndefined();
  });
});
