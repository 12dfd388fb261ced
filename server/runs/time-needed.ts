import type { Scenario } from '../../models/index.ts';
import type { Simulation } from './simulation.ts';

/** Futures simulated in one go tell how long one takes once they take this: what disturbs a machine for a moment is little of it. */
const TELLING_SECONDS = 0.7;
/** Before there were that many for each thread, the code is still being compiled. */
const LEAST_FUTURES = 32;
/** A service so large that so few would take longer than this is judged by fewer. */
const LONG_SECONDS = 2;
const MILLISECONDS = 1000;

interface Timed {
  readonly threads: number;
  simulate(simulation: Simulation): Promise<unknown>;
}

/**
 * How long a run takes for each of its futures, in all threads of this machine: measured, and so no more than a guess.
 */
export async function secondsPerFuture(
  { threads, simulate }: Timed,
  scenario: Scenario,
): Promise<number> {
  const secondsEach = async (replications: number) => {
    const start = performance.now();
    await simulate({ scenario, seed: 'timing', replications, urgency: 'preview' });
    return (performance.now() - start) / MILLISECONDS / replications;
  };
  await secondsEach(threads); // which starts the threads and compiles the model
  let futures = threads;
  let each = await secondsEach(futures);
  let quickest = each;
  const isTold = () =>
    quickest * futures >= TELLING_SECONDS &&
    (futures >= LEAST_FUTURES * threads || 2 * quickest * futures > LONG_SECONDS);
  while (!isTold()) {
    futures *= 2;
    each = await secondsEach(futures);
    quickest = Math.min(quickest, each);
  }
  return each;
}

/** `40 minutes`: to one figure. */
export function durationWords(seconds: number): string {
  const [unit, size] =
    seconds < 90
      ? (['second', 1] as const)
      : seconds < 5400
        ? (['minute', 60] as const)
        : (['hour', 3600] as const);
  const count = Math.max(1, Number((seconds / size).toPrecision(1)));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
