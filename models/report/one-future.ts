import type { Chance, RunResults } from './results.ts';

/** Whether a single future was simulated, which has no range, and no mean that is not its own. */
export const isOfOne = ({ provenance }: Pick<RunResults, 'provenance'>): boolean =>
  provenance.replications === 1;

/** Said of a table or a chart of such a run, in the place of what its means and ranges are. */
export const OF_ONE_FUTURE = 'Of one simulated future, which has no range.';

/** Of a single future there is no chance: a thing is so in it, or is not. */
export const isSo = ({ probability }: Chance): boolean => probability === 1;

/** Whether a test, or all of them, is met in a single future. */
export const metWords = (chance: Chance): string => (isSo(chance) ? 'met' : 'not met');

/** Whether a budget holds in a single future. */
export const holdsWords = (chance: Chance): string => (isSo(chance) ? 'holds' : 'does not hold');
