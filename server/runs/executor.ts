import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { type Problem, valuesPerReplicationOf } from '../../models/index.ts';
import { type MemoryHere, memoryHere } from './memory-here.ts';
import { createObserver, type Observe } from './observer.ts';
import { futuresOf } from './partners.ts';
import { createPool, type PoolOptions } from './pool.ts';
import { simulate } from './simulate.ts';
import type { Simulation, SimulationWatch } from './simulation.ts';
import { resultsProblem, sizeProblem, valueBytes } from './size.ts';
import { durationWords, secondsPerFuture } from './time-needed.ts';
import { type Keeping, MOST_BYTES_IN_MEMORY } from './value-store.ts';

export type { Simulation, SimulationWatch } from './simulation.ts';

/** Simulates in worker threads. It knows nothing of who asks, nor of where results go. */
export interface Executor {
  readonly threads: number;
  readonly memory: MemoryHere;
  /** Whether the results of a simulation are too large for memory, or its values too many to keep, and how long it would take. */
  sizeProblem(simulation: Simulation): Promise<Problem | undefined>;
  /**
   * @returns JSON of RunResults as UTF-8 bytes, gzipped where asked; the same for any number of threads
   * @throws the signal's reason when aborted; ModelFault when the model fails
   */
  simulate(simulation: Simulation, watch?: SimulationWatch): Promise<Uint8Array<ArrayBuffer>>;
  observe: Observe;
  close(): Promise<void>;
}

/** Values that are too many for memory go to the system's folder for such things, and memory is that of this machine, unless said. */
export type ExecutorOptions = PoolOptions & Partial<Keeping> & { memory?: MemoryHere };

/** Of a folder that is gone nothing is known: whoever keeps something there says so. */
const freeBytes = (folder: string): Promise<number> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Number.POSITIVE_INFINITY,
  );

/** Starts the worker threads. */
export function createExecutor({
  folder = tmpdir(),
  mostBytesInMemory = MOST_BYTES_IN_MEMORY,
  memory = memoryHere(),
  ...options
}: ExecutorOptions = {}): Executor {
  const keeping = { folder, mostBytesInMemory };
  const pool = createPool(options);
  const executor: Executor = {
    threads: pool.threads,
    memory,
    async sizeProblem(simulation) {
      const tooLong = resultsProblem(simulation, memory, pool.threads);
      if (tooLong) return tooLong;
      const size = valuesPerReplicationOf(simulation.scenario);
      if (valueBytes(simulation, size) <= mostBytesInMemory) return undefined; // whatever the folder is like
      const room = { mostBytesInMemory, freeBytesOnDisk: await freeBytes(folder) };
      if (!sizeProblem(simulation, size, room)) return undefined;
      const each = await secondsPerFuture(executor, simulation.scenario);
      const time = durationWords(futuresOf(simulation) * each);
      return sizeProblem(simulation, size, room, time);
    },
    simulate: (simulation, watch = {}) => simulate(pool, keeping, simulation, watch),
    observe: createObserver(pool),
    close: () => pool.close(),
  };
  return executor;
}
