import { type Readings, type SimulateOptions, simulate } from '../../models/checks/readings.ts';
import { Account } from '../../models/engine/invariants/account.ts';
import { brokenInvariants } from '../../models/engine/invariants/broken-invariants.ts';
import type { State } from '../../models/engine/state.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { wrongReadings } from './checked-values.ts';

const MOST_SENTENCES = 10;

export type { Readings } from '../../models/checks/readings.ts';

/** Runs a scenario as the product does and fails at the first week in which anything is not conserved. */
export function simulateChecked(scenario: Scenario, options: SimulateOptions = {}): Readings {
  const { seed = 'tests', first = 0, replications = 1, watch } = options;
  let account: Account | undefined;
  const checked = (state: State, week: number): void => {
    if (week === 0 || !account) account = new Account(state);
    account.add(state);
    const broken = brokenInvariants(state, account);
    if (broken.length > 0) {
      throw new Error(`week ${week}:\n${broken.slice(0, MOST_SENTENCES).join('\n')}`);
    }
    watch?.(state, week);
  };
  const readings = simulate(scenario, { seed, first, replications, watch: checked });
  const own = readings.values.length / replications;
  for (let r = 0; r < replications; r++) {
    const wrong = wrongReadings(scenario, readings.values.subarray(r * own, (r + 1) * own));
    if (wrong.length > 0) throw new Error(wrong.slice(0, MOST_SENTENCES).join('\n'));
  }
  return readings;
}
