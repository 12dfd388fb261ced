import { afterAll, describe, expect, it } from 'vitest';
import { BLOCK_SIZE, localLab, type Outcome, sentence } from '../../models/index.ts';
import { executorLab } from '../../server/answers/executor-lab.ts';
import { MOST_FUTURES } from '../../server/answers/size.ts';
import { InputProblems } from '../../server/input-problems.ts';
import { createExecutor } from '../../server/runs/executor.ts';
import { durationWords } from '../../server/runs/time-needed.ts';
import { tinyScenario } from './tiny-scenario.ts';

const executor = createExecutor({ threads: 2 });
const alone = createExecutor({ threads: 1 });
afterAll(() => Promise.all([executor.close(), alone.close()]));

const outcomes: Outcome[] = [
  { reading: { kind: 'measure', measure: 'caseload' }, from: 1, to: 26, as: 'mean' },
];
const experiment = (seed: string, count: number) => ({
  scenario: tinyScenario(),
  seed,
  first: 0,
  count,
  outcomes,
});

describe('experiments asked for at once', () => {
  it('are simulated one after another, each with its own numbers', async () => {
    const order: string[] = [];
    const seeds = ['a', 'b', 'c'];
    const all = await Promise.all(
      seeds.map((seed) => alone.observe(experiment(seed, 95), undefined, () => order.push(seed))),
    );
    for (const [index, seed] of seeds.entries()) {
      expect(all[index]).toEqual(await localLab().observe(experiment(seed, 95)));
    }
    expect(order).toEqual(seeds.flatMap((seed) => Array(Math.ceil(95 / BLOCK_SIZE)).fill(seed)));
  });

  it('make way for those behind them when they are cancelled', async () => {
    const stop = new AbortController();
    const dropped = executor.observe(experiment('long', 500_000), stop.signal, () =>
      stop.abort(new Error('enough')),
    );
    const behind = executor.observe(experiment('behind', 10));
    await expect(dropped).rejects.toThrow('enough');
    expect(await behind).toEqual(await localLab().observe(experiment('behind', 10)));
  });

  it('let a run take its turn between their blocks', async () => {
    const stop = new AbortController();
    const long = executor.observe(experiment('long', 500_000), stop.signal).catch(() => 'dropped');
    const run = { scenario: tinyScenario(), seed: 's', replications: 20, urgency: 'run' } as const;
    expect((await executor.simulate(run)).length).toBeGreaterThan(0);
    stop.abort();
    expect(await long).toBe('dropped');
  });
});

describe('the lab of an answer', () => {
  const told: [number, number][] = [];
  const lab = () =>
    executorLab(executor, new AbortController().signal, (done, total) => told.push([done, total]));
  const refusalOf = async (act: () => unknown): Promise<string> => {
    try {
      await act();
    } catch (error) {
      if (error instanceof InputProblems) return error.problems.map(sentence).join();
    }
    throw new Error('it was not refused');
  };

  it('counts futures against those expected, which may grow', async () => {
    const own = lab();
    told.length = 0;
    own.expect(30);
    await own.observe(experiment('s', 20));
    own.expect(25);
    await own.observe(experiment('t', 10));
    expect(told[0]).toEqual([0, 30]);
    expect(told).toContainEqual([20, 25]);
    expect(told.at(-1)).toEqual([30, 30]);
    const done = told.map(([each]) => each);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });

  it('refuses a question that grows beyond the futures or the memory there is', async () => {
    expect(await refusalOf(() => lab().expect(MOST_FUTURES + 1))).toBe(
      'question: 500,001 futures is above the limit of 500,000 for one answer; ask for fewer replications, fewer values or fewer weeks',
    );
    const weekly = { ...outcomes[0], as: 'each-week' } as const;
    const wide = { ...experiment('s', 400_000), outcomes: Array(10).fill(weekly) };
    expect(await refusalOf(() => lab().observe(wide))).toBe(
      'question: 400,000 futures of 260 numbers each would need 794 MiB of memory, above the limit of 512 MiB; ask for fewer replications, fewer values or fewer weeks',
    );
  });

  it.each([
    [0.2, '1 second'],
    [44, '40 seconds'],
    [100, '2 minutes'],
    [2600, '40 minutes'],
    [5400, '2 hours'],
    [90_000, '30 hours'],
  ])('says %d seconds as about %s', (seconds, words) => {
    expect(durationWords(seconds)).toBe(words);
  });
});
