import { type Problem, quoted } from '../models/index.ts';

/** What is wrong with a number of things, however it is given, that is none from the least to the most. */
export const wholeNumberProblem = (
  path: string,
  given: unknown,
  { least, most }: { least: number; most: number },
): Problem => ({
  path,
  value: quoted(given),
  rule: `is not a whole number from ${least} to ${most.toLocaleString('en-GB')}`,
  remedy: 'give one',
});
