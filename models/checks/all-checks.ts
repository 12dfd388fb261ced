import type { PairResult, ShippedScenarios } from './pair.ts';
import { PAIR_FAMILIES, publishedPairs } from './published-pairs.ts';
import type { TheoryRow } from './theory/row.ts';
import { type TheoryInputs, theoryChecks, theoryRows } from './theory/theory-rows.ts';

export interface AllChecks {
  theory: TheoryRow[];
  pairs: PairResult[];
}

/**
 * Every comparison with theory, then every published pair, all made anew.
 * @param progress told the share of the simulations that are done, from 0 to 1
 */
export function allChecks(
  shipped: ShippedScenarios & TheoryInputs,
  progress: (share: number) => void = () => undefined,
): AllChecks {
  const steps = theoryChecks(shipped).length + PAIR_FAMILIES.length;
  let done = 0;
  const step = () => {
    done += 1;
    progress(done / steps);
  };
  return {
    theory: theoryRows(shipped, step),
    pairs: publishedPairs(shipped, step),
  };
}
