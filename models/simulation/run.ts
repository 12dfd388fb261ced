import type { Scenario } from '../inputs/scenario.ts';
import { seriesCount } from '../measures/series.ts';
import { drawInputs, plainScenario, rangedInputs } from '../parameters/ranged-inputs.ts';
import { LengthTables, Tables } from '../parameters/tables.ts';
import { mechanismStreams } from '../random/mechanism-streams.ts';
import { seedKey } from '../random/seed.ts';
import { countedPlaces } from '../scenario/holder-places.ts';
import { planRun } from './layout.ts';
import { Replicator, type Watcher } from './replication.ts';

/** Replications are simulated and handed on in blocks of this many. */
export const BLOCK_SIZE = 5;

/** Partners take their luck from replications that no run reaches. */
const PARTNERS_FROM = 0x40000000;

/** Numbers that one replication of a scenario yields: series × (weeks + 1). */
export const valuesPerReplicationOf = (scenario: Scenario): number => {
  const { teams, roles, service } = scenario;
  const places = countedPlaces(scenario).length;
  return seriesCount(teams.length, roles.length, places) * (service.weeks + 1);
};

/** Asked after each replication; once it says so, those that follow are left out, and so are their values. */
export type IsEnough = () => boolean;

/** A scenario made ready to simulate. */
export interface Run {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Numbers that one replication yields. */
  readonly valuesPerReplication: number;
  /** Simulates replications `first` to `first + count - 1`; their values in order, `valuesPerReplication` each. */
  simulate(
    first: number,
    count: number,
    watch?: Watcher,
    isEnough?: IsEnough,
  ): Float32Array<ArrayBuffer>;
  /**
   * The same inputs as replications `first` to `first + count - 1` drew, each lived again with other
   * luck: what pairs have in common is due to the inputs, what sets them apart is luck.
   */
  simulatePartners(first: number, count: number, isEnough?: IsEnough): Float32Array<ArrayBuffer>;
}

/**
 * Compiles a valid scenario. The seed is any text.
 * @param lengths tables that other runs have built already, and may use after this one
 */
export function createRun(scenario: Scenario, seed: string, lengths = new LengthTables()): Run {
  const plain = plainScenario(scenario);
  const ranged = rangedInputs(scenario);
  const plan = planRun(plain, ranged.inputs);
  const replicator = new Replicator(plan, new Tables(lengths));
  const key = seedKey(seed);
  const valuesPerReplication = valuesPerReplicationOf(scenario);
  const block = (
    first: number,
    count: number,
    luckFrom: number,
    watch?: Watcher,
    isEnough?: IsEnough,
  ) => {
    const values = new Float32Array(count * valuesPerReplication);
    for (let i = 0; i < count; i++) {
      if (i > 0 && isEnough?.()) return values.slice(0, i * valuesPerReplication);
      const drawn = drawInputs(plain, ranged, mechanismStreams(key, first + i).ranges);
      const streams = mechanismStreams(key, luckFrom + i);
      const row = values.subarray(i * valuesPerReplication, (i + 1) * valuesPerReplication);
      replicator.replicate(drawn, streams, row, watch);
    }
    return values;
  };
  return {
    scenario,
    seed,
    valuesPerReplication,
    simulate: (first, count, watch, isEnough) => block(first, count, first, watch, isEnough),
    simulatePartners: (first, count, isEnough) =>
      block(first, count, PARTNERS_FROM + first, undefined, isEnough),
  };
}
