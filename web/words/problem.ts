import type { Problem } from '../../models/scenario/problem.ts';

/** What is wrong and what to change, where it stands beside its input: the path need not be said. */
export const problemWords = ({ value, rule, remedy }: Problem): string =>
  `${value} ${rule}; ${remedy}.`;
