import type { Scenario } from '../../models/index.ts';
import type { Simulation } from './simulation.ts';

/** Futures that tell how long one takes; fewer than a block, so that one thread simulates them. */
const TIMED = { few: 1, more: 5 };
const MILLISECONDS = 1000;

/** How long one future of a scenario takes in one thread of this machine: measured, and so no more than a guess. */
export async function secondsPerFuture(
  { simulate }: { simulate(simulation: Simulation): Promise<unknown> },
  scenario: Scenario,
): Promise<number> {
  const seconds = async (replications: number) => {
    const start = performance.now();
    await simulate({ scenario, seed: 'timing', replications, urgency: 'preview' });
    return (performance.now() - start) / MILLISECONDS;
  };
  await seconds(TIMED.few); // which compiles the scenario too
  const few = await seconds(TIMED.few);
  const more = await seconds(TIMED.more);
  return Math.max(0, more - few) / (TIMED.more - TIMED.few);
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
