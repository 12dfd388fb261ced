import type { Scenario } from '../../inputs/scenario.ts';
import type { Outcome } from '../outcome.ts';
import { weeksCounted } from './weeks-counted.ts';

/**
 * The mean working days waited by the cases allocated in the last year: weekly means, each counted by the
 * week’s allocations, so that a case counts the same in a quiet week as in a busy one. No value where
 * nobody was allocated.
 */
export function waitOutcome(scenario: Scenario, team: string | undefined): Outcome {
  const { last, lastYearFrom } = weeksCounted(scenario);
  return {
    reading: { kind: 'measure', measure: 'waitDays', ...(team === undefined ? {} : { team }) },
    from: lastYearFrom,
    to: last,
    as: 'mean',
    weightedBy: 'allocations',
  };
}
