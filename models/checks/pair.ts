import type { Scenario } from '../inputs/scenario.ts';
import type { Unit } from '../units.ts';

/** The shipped scenarios that pairs are simulated with. */
export interface ShippedScenarios {
  niFamilyIntervention: Scenario;
  niOlderPeople: Scenario;
  englandCouncil: Scenario;
}

/** A published figure beside which one of ours is put. */
export interface PublishedPair {
  id: string;
  /** What is published, in one sentence. */
  statement: string;
  /** What is put in, and what is read. */
  input: string;
  /** Keys into the evidence book. */
  sources: readonly string[];
  expected: number;
  /** How far from it ours may lie, either way; 0 where it must be exact. */
  tolerance: number;
  unit: Unit;
  how: 'simulated' | 'computed';
}

/** Our figure, with the Monte Carlo standard error of a simulated one. */
export interface Estimate {
  value: number;
  standardError: number;
}

/** Pairs that are read from the same runs. */
export interface PairFamily {
  pairs: readonly PublishedPair[];
  /** @returns one estimate for each of the pairs, in their order */
  estimate: (shipped: ShippedScenarios) => Estimate[];
}

export interface PairResult extends PublishedPair, Estimate {
  within: boolean;
}

/** A figure that is worked out, not simulated. */
export const exact = (value: number): Estimate => ({ value, standardError: 0 });
