import type { RunResults } from '../../models/index.ts';

/**
 * The financial year in which each of the weeks counts: what happened in the week that ends on its Monday. Empty for
 * the first day, before which nothing is counted.
 */
export const yearsOfWeeks = ({ years }: Pick<RunResults, 'years'>): string[] => [
  '',
  ...years.flatMap(({ label, weeks }) => new Array<string>(weeks).fill(label)),
];
