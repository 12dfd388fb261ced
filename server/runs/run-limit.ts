import { MOST_REPLICATIONS, type Problem, quoted, type Scenario } from '../../models/index.ts';
import { wholeNumberProblem } from '../whole-number-problem.ts';
import type { Executor } from './executor.ts';
import { durationWords, secondsPerFuture } from './time-needed.ts';

/** How many futures a run has: what there may be, and what there are where nobody says. */
export const REPLICATIONS = { least: 1, most: MOST_REPLICATIONS, default: 200 };

const ABOVE = `is above the limit of ${REPLICATIONS.most.toLocaleString('en-GB')}`;

/**
 * What is wrong with a number of replications as it is given. Above the limit, one that can be counted is refused
 * by `replicationsProblem`, which says how long so many would take.
 */
export function uncountedProblem(path: string, given: unknown): Problem | undefined {
  if (typeof given === 'number' && given > Number.MAX_SAFE_INTEGER) {
    return { path, value: quoted(given), rule: ABOVE, remedy: 'lower it' };
  }
  const isCount = typeof given === 'number' && Number.isInteger(given);
  return isCount && given >= REPLICATIONS.least
    ? undefined
    : wholeNumberProblem(path, given, REPLICATIONS);
}

/** What is wrong with a run of too many replications, with how long it would take on this machine. */
export async function replicationsProblem(
  executor: Executor,
  { scenario, replications }: { scenario: Scenario; replications: number },
): Promise<Problem | undefined> {
  if (replications <= REPLICATIONS.most) return undefined;
  const seconds = replications * (await secondsPerFuture(executor, scenario));
  return {
    path: 'replications',
    value: String(replications),
    rule: `would take about ${durationWords(seconds)} here and ${ABOVE}`,
    remedy: 'lower it',
  };
}
