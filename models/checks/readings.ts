import type { Scenario } from '../inputs/scenario.ts';
import { MEASURE_INDEX, type MeasureId } from '../measures/catalogue.ts';
import type { Watcher } from '../simulation/replication.ts';
import { createRun } from '../simulation/run.ts';

/** The readings of some replications. */
export interface Readings {
  readonly replications: number;
  readonly values: Float32Array;
  /** One measure of the whole service in one replication: the opening, then each week. */
  of(replication: number, id: MeasureId): Float32Array;
}

export interface SimulateOptions {
  seed?: string;
  /** The first replication. */
  first?: number;
  replications?: number;
  /** Sees the state at the opening and at the end of every week, before the week's ledger is cleared. */
  watch?: Watcher;
}

/** How a check simulates: as the product does, or as the tests do, which look for anything not conserved. */
export type Simulate = (scenario: Scenario, options?: SimulateOptions) => Readings;

export const simulate: Simulate = (scenario, options = {}) => {
  const { seed = 'checks', first = 0, replications = 1, watch } = options;
  const run = createRun(scenario, seed);
  const values = run.simulate(first, replications, watch);
  const columns = scenario.service.weeks + 1;
  return {
    replications,
    values,
    of(replication, id) {
      const from = replication * run.valuesPerReplication + MEASURE_INDEX[id] * columns;
      return values.subarray(from, from + columns);
    },
  };
};
