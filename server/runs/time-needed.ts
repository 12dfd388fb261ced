import { BLOCK_SIZE, type Scenario } from '../../models/index.ts';
import type { Simulation } from './simulation.ts';

/** Futures for each thread that tell how long one takes, after as many as the first that have their code compiled. */
const TIMED = { few: 2 * BLOCK_SIZE, more: 4 * BLOCK_SIZE };
/** Of a service so large that one future for each thread takes longer than this, no more are simulated. */
const LONG_SECONDS = 1;
const MILLISECONDS = 1000;

interface Timed {
  readonly threads: number;
  simulate(simulation: Simulation): Promise<unknown>;
}

/**
 * By how much each future of a scenario lengthens a run in all threads of this machine: measured, and so no more
 * than a guess.
 */
export async function secondsPerFuture(
  { threads, simulate }: Timed,
  scenario: Scenario,
): Promise<number> {
  const seconds = async (replications: number) => {
    const start = performance.now();
    await simulate({ scenario, seed: 'timing', replications, urgency: 'preview' });
    return (performance.now() - start) / MILLISECONDS;
  };
  await seconds(threads); // which starts the threads and compiles the model
  const one = await seconds(threads);
  if (one > LONG_SECONDS) return one / threads;
  await seconds(TIMED.few * threads);
  const few = await seconds(TIMED.few * threads);
  const more = await seconds(TIMED.more * threads);
  const each = (more - few) / ((TIMED.more - TIMED.few) * threads);
  // Where something else held up the few of them, all that is known is how long the more of them took.
  return each > 0 ? each : more / (TIMED.more * threads);
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
