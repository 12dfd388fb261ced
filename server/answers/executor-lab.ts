import { type Lab, type Problem, widthOfAll } from '../../models/index.ts';
import { InputProblems } from '../input-problems.ts';
import type { Executor } from '../runs/executor.ts';
import { futuresProblem, memoryProblem } from './size.ts';

const refuse = (problem: Problem | undefined) => {
  if (problem) throw new InputProblems([problem]);
};

/**
 * A lab in worker threads.
 * @param onProgress futures simulated, of those expected; 0 of 0 until the analysis knows
 * @throws the signal's reason once aborted; InputProblems for a question that grows beyond the limits
 */
export function executorLab(
  executor: Executor,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Lab {
  let done = 0;
  let total = 0;
  const tell = () => onProgress(done, Math.max(done, total));
  return {
    expect: (futures, besides = 0) => {
      refuse(futuresProblem(futures));
      total = futures + besides;
      tell();
    },
    observe: async (experiment) => {
      refuse(memoryProblem(experiment.count, widthOfAll(experiment.outcomes), executor));
      return executor.observe(experiment, signal, (count) => {
        done += count;
        tell();
      });
    },
  };
}
