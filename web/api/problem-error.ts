import type { Problem } from '../../models/scenario/problem.ts';

/** A refusal by the server: a sentence, and the problems that it lists. */
export class ProblemError extends Error {
  readonly status: number;
  readonly problems: readonly Problem[];

  constructor(status: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'ProblemError';
    this.status = status;
    this.problems = problems;
  }
}

/** What to say about anything that was thrown. */
export const wordsFor = (error: unknown): string =>
  error instanceof Error ? error.message : 'Something went wrong that has no name.';
