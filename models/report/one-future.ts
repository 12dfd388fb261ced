import type { RunResults } from './results.ts';

/** Whether a single future was simulated, which has no range, and no mean that is not its own. */
export const isOfOne = ({ provenance }: Pick<RunResults, 'provenance'>): boolean =>
  provenance.replications === 1;

/** Said of a table or a chart of such a run, in the place of what its means and ranges are. */
export const OF_ONE_FUTURE = 'Of one simulated future, which has no range.';
