import { firstProblems, type Problem, sentence } from '../models/index.ts';

/** What was asked cannot be done as it stands: every problem found, for whoever asked to correct. */
export class InputProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the input`);
    this.problems = problems;
  }
}

/** The same in sentences; undefined for any other error, which is a fault of ours. */
export const refusalOf = (error: unknown): string | undefined =>
  error instanceof InputProblems
    ? firstProblems(error.problems)
        .map((each) => `${sentence(each)}.`)
        .join(' ')
    : undefined;
