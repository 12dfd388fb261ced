import { Account } from '../../models/engine/invariants/account.ts';
import { brokenInvariants } from '../../models/engine/invariants/broken-invariants.ts';
import type { State } from '../../models/engine/state.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MEASURE_INDEX, type MeasureId } from '../../models/measures/catalogue.ts';
import type { Watcher } from '../../models/simulation/replication.ts';
import { createRun } from '../../models/simulation/run.ts';
import { wrongReadings } from './checked-values.ts';

const MOST_SENTENCES = 10;

/** The readings of some replications. */
export interface Readings {
  readonly replications: number;
  readonly values: Float32Array;
  /** One measure of the whole service in one replication: the opening, then each week. */
  of(replication: number, id: MeasureId): Float32Array;
}

export interface Options {
  seed?: string;
  /** The first replication. */
  first?: number;
  replications?: number;
  /** Sees the state at the opening and at the end of every week, before the week's ledger is cleared. */
  watch?: Watcher;
}

/** Runs a scenario as the product does and fails at the first week in which anything is not conserved. */
export function simulateChecked(scenario: Scenario, options: Options = {}): Readings {
  const { seed = 'tests', first = 0, replications = 1, watch } = options;
  const run = createRun(scenario, seed);
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
  const values = run.simulate(first, replications, checked);
  const columns = scenario.service.weeks + 1;
  for (let r = 0; r < replications; r++) {
    const own = values.subarray(r * run.valuesPerReplication, (r + 1) * run.valuesPerReplication);
    const wrong = wrongReadings(scenario, own);
    if (wrong.length > 0) throw new Error(wrong.slice(0, MOST_SENTENCES).join('\n'));
  }
  return {
    replications,
    values,
    of(replication, id) {
      const from = replication * run.valuesPerReplication + MEASURE_INDEX[id] * columns;
      return values.subarray(from, from + columns);
    },
  };
}
