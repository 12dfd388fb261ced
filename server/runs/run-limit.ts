import { MOST_REPLICATIONS, type Problem, type Scenario } from '../../models/index.ts';
import type { Executor } from './executor.ts';
import { durationWords, secondsPerFuture } from './time-needed.ts';

/** What is wrong with a run of too many replications, with how long it would take on this machine. */
export async function replicationsProblem(
  executor: Executor,
  { scenario, replications }: { scenario: Scenario; replications: number },
): Promise<Problem | undefined> {
  if (replications <= MOST_REPLICATIONS) return undefined;
  const seconds = replications * (await secondsPerFuture(executor, scenario));
  return {
    path: 'replications',
    value: String(replications),
    rule: `would take about ${durationWords(seconds)} here and is above the limit of ${MOST_REPLICATIONS.toLocaleString('en-GB')}`,
    remedy: 'lower it',
  };
}
