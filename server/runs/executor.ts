import { tmpdir } from 'node:os';
import { type Problem, valuesPerReplicationOf } from '../../models/index.ts';
import { createObserver, type Observe } from './observer.ts';
import { createPool, type PoolOptions } from './pool.ts';
import { simulate } from './simulate.ts';
import type { Simulation, SimulationWatch } from './simulation.ts';
import { sizeProblem } from './size.ts';
import type { Keeping } from './value-store.ts';

export type { Simulation, SimulationWatch } from './simulation.ts';

/** Simulates in worker threads. It knows nothing of who asks, nor of where results go. */
export interface Executor {
  readonly threads: number;
  /** Whether a simulation is too large to keep. */
  sizeProblem(simulation: Simulation): Problem | undefined;
  /**
   * @returns JSON of RunResults as UTF-8 bytes, gzipped where asked; the same for any number of threads
   * @throws the signal's reason when aborted; ModelFault when the model fails
   */
  simulate(simulation: Simulation, watch?: SimulationWatch): Promise<Uint8Array<ArrayBuffer>>;
  observe: Observe;
  close(): Promise<void>;
}

/** Values that are too many for memory go to the system's folder for such things, unless said. */
export type ExecutorOptions = PoolOptions & Partial<Keeping>;

/** Starts the worker threads. */
export function createExecutor({
  folder = tmpdir(),
  mostBytesInMemory,
  ...options
}: ExecutorOptions = {}): Executor {
  const keeping = { folder, mostBytesInMemory };
  const pool = createPool(options);
  return {
    threads: pool.threads,
    sizeProblem: (simulation) =>
      sizeProblem(simulation, valuesPerReplicationOf(simulation.scenario)),
    simulate: (simulation, watch = {}) => simulate(pool, keeping, simulation, watch),
    observe: createObserver(pool),
    close: () => pool.close(),
  };
}
