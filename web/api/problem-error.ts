import type { Problem } from '../../models/scenario/problem.ts';
import type { InputChange } from '../../server/store/store.ts';

/** A refusal by the server: a sentence, the problems that it lists, and the inputs that a newer version changed. */
export class ProblemError extends Error {
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly changes: readonly InputChange[];
  /** How many there are in all, where only the first are told. */
  readonly changesInAll: number;

  constructor(
    status: number,
    message: string,
    problems: readonly Problem[] = [],
    changes: readonly InputChange[] = [],
    changesInAll = changes.length,
  ) {
    super(message);
    this.name = 'ProblemError';
    this.status = status;
    this.problems = problems;
    this.changes = changes;
    this.changesInAll = changesInAll;
  }
}

/** What to say about anything that was thrown. */
export const wordsFor = (error: unknown): string =>
  error instanceof Error ? error.message : 'Something went wrong that has no name.';

/** Whether the server gave no answer at all. */
export const isUnreached = (error: unknown): boolean =>
  error instanceof ProblemError && error.status === 0;
