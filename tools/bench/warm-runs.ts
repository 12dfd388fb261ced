import type { Scenario } from '../../models/index.ts';
import { createExecutor } from '../../server/runs/executor.ts';
import { msOf } from './rounds.ts';

/** Whole runs, with all measures and quantiles, in worker threads whose code has been compiled. */
export interface WarmRuns {
  /** Milliseconds from the order to the results as JSON. */
  ms(replications: number): Promise<number>;
  close(): Promise<void>;
}

const WARM_UP = 60;

/** @param threads as many as the machine has unless said */
export async function warmRuns(scenario: Scenario, threads?: number): Promise<WarmRuns> {
  const executor = createExecutor({ threads });
  let run = 0;
  const ms = (replications: number) => {
    run += 1;
    const seed = `bench ${run}`;
    return msOf(() => executor.simulate({ scenario, seed, replications, urgency: 'run' }));
  };
  await ms(WARM_UP);
  return { ms, close: () => executor.close() };
}
