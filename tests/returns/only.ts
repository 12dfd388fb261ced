import type { Return } from '../../models/returns/yearly-return.ts';

/** Some figures of a return and no others. */
export const only = (given: Partial<Return>, ...keys: (keyof Return)[]): Partial<Return> =>
  Object.fromEntries(keys.map((key) => [key, given[key]]));
