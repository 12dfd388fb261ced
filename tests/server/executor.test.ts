import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import {
  BLOCK_SIZE,
  createRun,
  localLab,
  type Outcome,
  type RunResults,
  summarise,
} from '../../models/index.ts';
import { createExecutor } from '../../server/runs/executor.ts';
import { HEADLINE_MEASURES } from '../../server/runs/partials.ts';
import { sizeProblem } from '../../server/runs/size.ts';
import { tinyScenario } from './tiny-scenario.ts';

const alone = createExecutor({ threads: 1 });
const four = createExecutor({ threads: 4 });
afterAll(() => Promise.all([alone.close(), four.close()]));

const simulation = (replications: number) =>
  ({ scenario: tinyScenario(), seed: 'headroom', replications, urgency: 'run' }) as const;

const resultsOf = (bytes: Uint8Array): RunResults => JSON.parse(new TextDecoder().decode(bytes));

describe('simulating in worker threads', () => {
  it('needs no folder for values that stay in memory', async () => {
    const homeless = createExecutor({ threads: 1, folder: '/there/is/no/such/folder' });
    expect(await homeless.sizeProblem(simulation(5))).toBeUndefined();
    expect(await homeless.simulate(simulation(5))).toEqual(await alone.simulate(simulation(5)));
    await homeless.close();
  });

  it('one thread and four give the same bytes, and those of the model itself', async () => {
    const one = await alone.simulate(simulation(45));
    expect(await four.simulate(simulation(45))).toEqual(one);
    const values = createRun(tinyScenario(), 'headroom').simulate(0, 45);
    const direct = summarise(tinyScenario(), 'headroom', 45, values);
    expect(new TextDecoder().decode(one)).toBe(JSON.stringify(direct));
  });

  it('a run whose values go to a file gives the same bytes, partial results and split width too', async () => {
    const inFile = createExecutor({ threads: 2, mostBytesInMemory: 0 });
    const split = { ...simulation(400), split: true };
    const partials: RunResults[] = [];
    const onPartial = ({ json }: { json: Uint8Array }) => partials.push(resultsOf(json));
    expect(await inFile.simulate(split, { onPartial })).toEqual(await alone.simulate(split));
    await inFile.close();
    const { measures, provenance } = partials[partials.length - 1];
    const shorter = resultsOf(await alone.simulate(simulation(provenance.replications)));
    expect(measures.caseload).toEqual(shorter.measures.caseload);
  });

  it('gzips the same bytes where asked', async () => {
    const zipped = await four.simulate({ ...simulation(10), gzip: true });
    const plain = await four.simulate(simulation(10));
    expect(new Uint8Array(gunzipSync(zipped))).toEqual(plain);
  });

  it('tells of progress after each of the first futures and after every block, up to all', async () => {
    const seen: number[] = [];
    await four.simulate(simulation(45), { onProgress: (done) => seen.push(done) });
    expect(seen).toHaveLength(BLOCK_SIZE + 40 / BLOCK_SIZE);
    expect(seen.at(-1)).toBe(45);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it('gives partial results that are those of a shorter run, headline measures only', async () => {
    const partials: RunResults[] = [];
    await four.simulate(simulation(400), {
      onPartial: ({ json }) => partials.push(resultsOf(json)),
    });
    expect(partials.length).toBeGreaterThan(1);
    expect(partials.length).toBeLessThan(10);
    const [first] = partials;
    const shorter = resultsOf(await alone.simulate(simulation(first.provenance.replications)));
    expect(Object.keys(first.measures).sort()).toEqual([...HEADLINE_MEASURES].sort());
    expect(first.measures.caseload).toEqual(shorter.measures.caseload);
  });

  it('observes the same for any number of threads, and as the model itself does', async () => {
    const caseload = { kind: 'measure', measure: 'caseload' } as const;
    const outcomes: Outcome[] = [
      { reading: caseload, from: 0, to: 3, as: 'each-week' },
      { reading: caseload, from: 1, to: 3, as: 'mean' },
    ];
    const experiment = {
      scenario: tinyScenario(),
      seed: 's',
      first: 15,
      count: 2 * BLOCK_SIZE + 3,
      outcomes,
    };
    const blocks: number[] = [];
    const direct = await localLab().observe(experiment);
    expect(await four.observe(experiment, undefined, (count) => blocks.push(count))).toEqual(
      direct,
    );
    expect(await alone.observe(experiment)).toEqual(direct);
    expect(blocks.toSorted((a, b) => a - b)).toEqual([3, BLOCK_SIZE, BLOCK_SIZE]);
  });

  it('stops observing when told to', async () => {
    const outcomes: Outcome[] = [
      { reading: { kind: 'measure', measure: 'cost' }, from: 1, to: 3, as: 'total' },
    ];
    const experiment = { scenario: tinyScenario(), seed: 's', first: 0, count: 5000, outcomes };
    const stop = new AbortController();
    const observed = alone.observe(experiment, stop.signal, () => stop.abort(new Error('enough')));
    await expect(observed).rejects.toThrow('enough');
  });

  it('splits the width the same for any number of threads, and as the model itself does', async () => {
    const split = { ...simulation(45), split: true };
    const one = await alone.simulate(split);
    expect(await four.simulate(split)).toEqual(one);
    const run = createRun(tinyScenario(), 'headroom');
    const partners = { values: run.simulatePartners(0, 45), count: 45 };
    const direct = summarise(tinyScenario(), 'headroom', 45, run.simulate(0, 45), { partners });
    expect(direct.width?.length).toBeGreaterThan(5);
    expect(new TextDecoder().decode(one)).toBe(JSON.stringify(direct));
  });

  it('lives at most two hundred futures again, and changes nothing but the split', async () => {
    const seen: number[] = [];
    const onProgress = (done: number) => seen.push(done);
    const bytes = await four.simulate({ ...simulation(250), split: true }, { onProgress });
    expect(seen.at(-1)).toBe(450);
    const { width, ...results } = resultsOf(bytes);
    expect(width).toBeDefined();
    expect(results).toEqual(resultsOf(await alone.simulate(simulation(250))));
  });

  it('stops within a block when cancelled', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const run = alone.simulate(simulation(10_000), {
      signal: stop.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done === 2 * BLOCK_SIZE) stop.abort(new Error('enough'));
      },
    });
    await expect(run).rejects.toThrow('enough');
    await alone.simulate(simulation(10));
    expect(seen.at(-1)).toBe(2 * BLOCK_SIZE);
  });

  it('refuses a run whose values would not fit on the disk, and says how many would', () => {
    const gib = 1024 ** 3;
    const ample = { mostBytesInMemory: gib / 16, freeBytesOnDisk: 100 * gib };
    expect(sizeProblem({ replications: 10_000 }, 200_000, ample)).toBeUndefined();
    expect(sizeProblem({ replications: 10_000 }, 400_000, ample, '3 hours')).toEqual({
      path: 'replications',
      value: '10000',
      rule: 'would need 14.9 GiB of disk, above the limit of 8 GiB, and about 3 hours here',
      remedy: 'give at most 5368 replications, or simulate fewer weeks or teams',
    });
    const split = sizeProblem({ replications: 10_000, split: true }, 400_000, ample);
    expect(split?.remedy).toBe('give at most 5168 replications, or simulate fewer weeks or teams');
    const scarce = { ...ample, freeBytesOnDisk: 1.5 * gib };
    expect(sizeProblem({ replications: 10_000 }, 100_000, scarce)?.rule).toBe(
      'would need 3.7 GiB of disk, of which 1.5 GiB is free',
    );
    const none = { ...ample, freeBytesOnDisk: 0 };
    expect(sizeProblem({ replications: 100 }, 100_000, none)).toBeUndefined();
  });

  it('says how long a run would take that it refuses, and refuses none that fits', async () => {
    expect(await alone.sizeProblem(simulation(10_000))).toBeUndefined();
    const problem = await alone.sizeProblem(simulation(5_000_000));
    expect(problem?.rule).toMatch(/ GiB is free|above the limit of 8 GiB/);
    expect(problem?.rule).toMatch(/, and about \d+ (second|minute|hour)s? here$/);
  });
});
