import type { Scenario } from '../inputs/scenario.ts';
import type { Unit } from '../units.ts';

/** The shipped scenarios that pairs are simulated with. */
export interface ShippedScenarios {
  niFamilyIntervention: Scenario;
  niOlderPeople: Scenario;
  englandCouncil: Scenario;
}

/** Whose figure it is: somebody else published it, we worked it out from what is published, or we aimed at it. */
export const PAIR_KINDS = ['published', 'derived', 'target'] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** How ours was come by: days simulated, the first day of a run before any is, or arithmetic alone. */
export const PAIR_HOWS = ['simulated', 'first-day', 'computed'] as const;
export type PairHow = (typeof PAIR_HOWS)[number];

/** Ends between which a figure must lie, both included. */
export interface Band {
  low: number;
  high: number;
}

/** A figure beside which one of ours is put. */
export interface PublishedPair {
  id: string;
  /** What is published, worked out or aimed at, in one sentence. */
  statement: string;
  /** What is put in, and what is read. */
  input: string;
  /** Keys into the evidence book. */
  sources: readonly string[];
  kind: PairKind;
  /** Whether an input of the scenario was set so that this figure is met: that it is shows that the fit holds. */
  fitted: boolean;
  /** Whether it was put in, or what was put in was worked out from it: that it is met shows that the engine counts right. */
  putIn: boolean;
  /** As it is published; null where what is aimed at is a band. */
  expected: number | null;
  /** How far from it ours may lie, either way, 0 where it must be exact; or the band in which ours must lie. */
  tolerance: number | Band;
  unit: Unit;
  how: PairHow;
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

/** Whether a figure of ours meets the pair. */
export const isWithin = (
  { expected, tolerance }: Pick<PublishedPair, 'expected' | 'tolerance'>,
  value: number,
): boolean =>
  typeof tolerance === 'number'
    ? expected !== null && Math.abs(value - expected) <= tolerance
    : value >= tolerance.low && value <= tolerance.high;

/** A figure that is worked out, not simulated. */
export const exact = (value: number): Estimate => ({ value, standardError: 0 });
