import { readFile } from 'node:fs/promises';
import type { Scenario } from '../models/index.ts';
import type { Executor } from './runs/executor.ts';

/** Futures of each scenario that every thread simulates: by then most of the model has been compiled. */
const FUTURES = 60;

/**
 * Simulates shipped scenarios in every thread while nobody waits, so that the first preview is as quick as
 * any other.
 * @param files of valid scenarios
 * @throws the signal's reason when aborted
 */
export async function warmThreads(
  { threads, simulate }: Executor,
  files: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (const file of files) {
    const scenario: Scenario = JSON.parse(await readFile(file, 'utf8'));
    const replications = FUTURES * threads;
    await simulate({ scenario, seed: 'warm', replications, urgency: 'spare' }, { signal });
  }
}
