import type { Problem } from '../../models/index.ts';
import { type Futures, futuresOf, partnersOf } from './partners.ts';

const BYTES_PER_VALUE = 4;
const BYTES_PER_GIB = 1024 ** 3;
/** Most memory that the values of one run may take. */
export const MOST_VALUE_BYTES = 1.5 * BYTES_PER_GIB;

/** What is wrong with a run whose values would not fit in memory; undefined when they do. */
export function sizeProblem(futures: Futures, valuesPerReplication: number): Problem | undefined {
  const bytes = futuresOf(futures) * valuesPerReplication * BYTES_PER_VALUE;
  if (bytes <= MOST_VALUE_BYTES) return undefined;
  const fit = Math.floor(MOST_VALUE_BYTES / (valuesPerReplication * BYTES_PER_VALUE));
  const most = fit - partnersOf({ ...futures, replications: Math.ceil(fit / 2) });
  return {
    path: 'replications',
    value: String(futures.replications),
    rule: `would need ${(bytes / BYTES_PER_GIB).toFixed(1)} GiB of memory, above the limit of ${MOST_VALUE_BYTES / BYTES_PER_GIB} GiB`,
    remedy: `give at most ${most} replications, or simulate fewer weeks or teams`,
  };
}
