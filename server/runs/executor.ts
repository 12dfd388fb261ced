import {
  BLOCK_SIZE,
  type Experiment,
  type Problem,
  type Scenario,
  scenarioHash,
  valuesPerReplicationOf,
  widthOfAll,
} from '../../models/index.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { Subject } from './messages.ts';
import { createPartials, type Partial } from './partials.ts';
import { type Futures, partnersOf } from './partners.ts';
import { createPool, type Pool, type PoolOptions } from './pool.ts';
import { sizeProblem } from './size.ts';
import { PRIORITY } from './task-queue.ts';

export interface Simulation extends Futures {
  scenario: Scenario;
  seed: string;
  /** ISO 8601, for the provenance. */
  date?: string;
  /** Previews go before runs. */
  urgency: 'preview' | 'run';
  /** Gzip the results. */
  gzip?: boolean;
}

export interface SimulationWatch {
  signal?: AbortSignal;
  /** Futures simulated so far, of `futuresOf(simulation)`. */
  onProgress?: (done: number) => void;
  /** Results of the first replications, for the headline measures only. */
  onPartial?: (partial: Partial) => void;
}

/** Simulates in worker threads. It knows nothing of who asks, nor of where results go. */
export interface Executor {
  readonly threads: number;
  /** Whether a simulation is too large for memory. */
  sizeProblem(simulation: Simulation): Problem | undefined;
  /**
   * @returns JSON of RunResults as UTF-8 bytes, gzipped where asked; the same for any number of threads
   * @throws the signal's reason when aborted; ModelFault when the model fails
   */
  simulate(simulation: Simulation, watch?: SimulationWatch): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Simulates an experiment after all previews, in the order in which experiments are asked for.
   * @param onFutures told of each block of futures as it is done
   * @throws as `simulate` does
   */
  observe(
    experiment: Experiment,
    signal?: AbortSignal,
    onFutures?: (count: number) => void,
  ): Promise<Float64Array>;
  close(): Promise<void>;
}

const subjectOf = ({ scenario, seed }: Pick<Simulation, 'scenario' | 'seed'>): Subject => ({
  key: `${scenarioHash(scenario)} ${seed}`,
  scenario,
  seed,
});

async function simulate(
  pool: Pool,
  simulation: Simulation,
  { signal, onProgress, onPartial }: SimulationWatch,
): Promise<Uint8Array<ArrayBuffer>> {
  const { replications, date, urgency, gzip = false } = simulation;
  const subject = subjectOf(simulation);
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const size = valuesPerReplicationOf(simulation.scenario);
  const values = sharedValues(replications * size);
  const partners = {
    values: sharedValues(partnersOf(simulation) * size),
    count: partnersOf(simulation),
  };
  const summary = urgency === 'preview' ? PRIORITY.preview : PRIORITY.summary;
  const partials =
    onPartial &&
    createPartials(replications, onPartial, (count, measures) => {
      const prefix = values.subarray(0, count * size);
      const work = {
        kind: 'summarise' as const,
        replications: count,
        values: prefix,
        measures,
        gzip: false,
      };
      return pool.run(subject, work, summary, either);
    });
  let done = 0;
  const fill = async (
    kind: 'simulate' | 'simulatePartners',
    into: Float32Array,
    { first, count }: Block,
  ) => {
    into.set(
      await pool.run(subject, { kind, first, count }, PRIORITY[urgency], either),
      first * size,
    );
    done += count;
    onProgress?.(done);
  };
  try {
    await Promise.all([
      ...blocksOf(replications, BLOCK_SIZE).map(async (block) => {
        await fill('simulate', values, block);
        partials?.completed(block.first, block.count);
      }),
      ...blocksOf(partners.count, BLOCK_SIZE).map((block) =>
        fill('simulatePartners', partners.values, block),
      ),
    ]);
    const split = partners.count > 0 ? { partners } : {};
    const work = { kind: 'summarise' as const, replications, values, date, gzip, ...split };
    return await pool.run(subject, work, summary, either);
  } finally {
    stop.abort(); // drops what still waits when one block failed, and a partial nobody needs now
  }
}

/** Blocks of an experiment handed to the pool at a time, for each thread: enough to keep it busy. */
const HANDED_OUT = 3;

/**
 * Simulates experiments one after another, handing out few blocks of each at a time: however large an
 * experiment is, runs take their turn between its blocks, and it is dropped at once.
 */
function createObserver(pool: Pool): Executor['observe'] {
  let allBegun: Promise<void> = Promise.resolve();

  return async (experiment, signal, onFutures) => {
    const { first, count, outcomes, partners } = experiment;
    const subject = subjectOf(experiment);
    const width = widthOfAll(outcomes);
    const all = new Float64Array(count * width);
    const stop = new AbortController();
    const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    const before = allBegun;
    const begun = Promise.withResolvers<void>();
    allBegun = begun.promise;
    const blocks = blocksOf(count, BLOCK_SIZE).values();
    const takeBlocks = async () => {
      for (const block of blocks) {
        const from = first + block.first;
        const work = { kind: 'observe', ...block, first: from, outcomes, partners } as const;
        all.set(await pool.run(subject, work, PRIORITY.run, either), block.first * width);
        onFutures?.(block.count);
      }
      begun.resolve();
    };
    try {
      await before;
      either.throwIfAborted();
      await Promise.all(Array.from({ length: HANDED_OUT * pool.threads }, takeBlocks));
      return all;
    } finally {
      begun.resolve();
      stop.abort(); // drops what still waits when one block failed
    }
  };
}

const sharedValues = (count: number): Float32Array<SharedArrayBuffer> =>
  new Float32Array(new SharedArrayBuffer(count * Float32Array.BYTES_PER_ELEMENT));

/** Starts the worker threads. */
export function createExecutor(options?: PoolOptions): Executor {
  const pool = createPool(options);
  return {
    threads: pool.threads,
    sizeProblem: (simulation) =>
      sizeProblem(simulation, valuesPerReplicationOf(simulation.scenario)),
    simulate: (simulation, watch = {}) => simulate(pool, simulation, watch),
    observe: createObserver(pool),
    close: () => pool.close(),
  };
}
