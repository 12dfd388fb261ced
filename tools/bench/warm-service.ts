import type { Outcome, Scenario } from '../../models/index.ts';
import { createExecutor } from '../../server/runs/executor.ts';
import { msOf } from './rounds.ts';

/** A service whose code has been compiled by simulating it for a while, in one worker thread. */
export interface WarmService {
  /** Milliseconds of one future, over so many that were not simulated before. */
  msPerFuture(count: number): Promise<number>;
  close(): Promise<void>;
}

/** @param warmUp futures simulated before anything is measured */
export async function warmService(scenario: Scenario, warmUp: number): Promise<WarmService> {
  const executor = createExecutor({ threads: 1 });
  const { weeks } = scenario.service;
  const reading = { kind: 'measure', measure: 'casesWaiting' } as const;
  const outcomes: Outcome[] = [{ reading, from: weeks, to: weeks, as: 'mean' }];
  let first = 0;
  const msPerFuture = async (count: number): Promise<number> => {
    const experiment = { scenario, seed: 'bench', first, count, outcomes };
    first += count;
    return (await msOf(() => executor.observe(experiment))) / count;
  };
  await msPerFuture(warmUp);
  return { msPerFuture, close: () => executor.close() };
}
