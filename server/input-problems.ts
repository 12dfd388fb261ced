import type { Problem } from '../models/index.ts';

/** What was asked cannot be done as it stands: every problem found, for whoever asked to correct. */
export class InputProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the input`);
    this.problems = problems;
  }
}
