import { Option } from 'commander';
import type { Problem } from '../../models/index.ts';
import { DEFAULT_SEED, seedProblem } from '../seed.ts';
import { wholeNumber } from './whole-number.ts';

const MOST_THREADS = 256;

export const seedOption = (): Option =>
  new Option('--seed <TEXT>', 'any text; the same seed gives the same numbers').default(
    DEFAULT_SEED,
  );

/** The seed asked for, within the limits that a request has; `problems` is told of any other. */
export function seedOf(seed: string, problems: Problem[]): string {
  const problem = seedProblem('--seed', seed);
  if (problem) problems.push(problem);
  return seed;
}

export const threadsOption = (): Option =>
  new Option('--threads <N>', 'worker threads (default: one for each processor)');

/** The threads asked for; undefined for one for each processor. `problems` is told of anything else. */
export const threadsOf = (text: string | undefined, problems: Problem[]): number | undefined =>
  text === undefined
    ? undefined
    : wholeNumber('--threads', text, { least: 1, most: MOST_THREADS }, problems);
