import type { Scenario } from '../inputs/scenario.ts';

/** Replications are simulated and handed on in blocks of this many. */
export const BLOCK_SIZE = 10;

/** A scenario made ready to simulate. */
export interface Run {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Numbers that one replication yields: series × (weeks + 1). */
  readonly valuesPerReplication: number;
  /** Simulates replications `first` to `first + count - 1`; their values in order, `valuesPerReplication` each. */
  simulate(first: number, count: number): Float32Array<ArrayBuffer>;
}

/** Compiles a valid scenario. The seed is any text. */
export declare function createRun(scenario: Scenario, seed: string): Run;
