import type { CheckResults } from './check-results.ts';

/** What the thread that checks has to say; it ends after `done`, or by an error. */
export type CheckMessage =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; found: Pick<CheckResults, 'theory' | 'pairs'> };
