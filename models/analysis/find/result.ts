import type { MeasureId } from '../../measures/catalogue.ts';
import type { Unit } from '../../units.ts';
import type { Answer } from '../analysis.ts';
import type { SameCaps } from '../same-caps.ts';
import type { Helps } from './direction.ts';
import type { LeverKind } from './question.ts';
import type { Verdict } from './verdict.ts';

/** A chance seen in some futures, with its range (how often that holds it is told in `method`); all from 0 to 1. */
export interface SeenChance {
  chance: number;
  low: number;
  high: number;
  futures: number;
}

/** The service with certain values of the levers. */
export interface FindPoint extends SeenChance {
  /** In the order of the levers; null where one that has no value is left as it is. */
  values: readonly (number | null)[];
  /** Against the target; null where it was only looked at in passing. */
  verdict: Verdict | null;
  /** Mean from the first day to the last week that matters. */
  costPounds: number;
  /** Its Monte Carlo standard error. Answers kept by earlier versions have none. */
  costErrorPounds?: number;
  /**
   * Against doing nothing, £ to the last week that matters, over the futures that both were seen in. Points
   * that are no plans have none in answers kept by earlier versions.
   */
  costDifferencePounds?: SeenDifference;
}

/** A difference of means over the same futures, with the range that holds it in 95 of 100. */
export interface SeenDifference {
  mean: number;
  low: number;
  high: number;
  futures: number;
}

/** Funded posts of the first day that a plan does without, in FTE, of the lines of posts that lose any. */
export interface PostsGivenUp {
  /** `Worker`; `Team A, Worker` where there are several teams. */
  lines: readonly string[];
  /** What is funded in these lines today. */
  fundedFte: number;
  givenUpFte: number;
}

/** A point that meets the target, and what it takes. */
export interface FindPlan extends FindPoint {
  /** Sum over the levers of the change against the value as it is; see `method`. */
  relativeChange: number;
  costDifferencePounds: SeenDifference;
  /** Answers kept by earlier versions have none. */
  postsGivenUp?: PostsGivenUp;
  /** Mean FTE that start in a month. */
  startsPerMonth: number;
  /** Chance of each test of the standard at the time of the target. */
  tests: readonly ({ test: string; label: string } & SeenChance)[];
  /** Chance of the target’s test by week, from the opening position on. */
  chanceByWeek: readonly number[];
}

/** The chance of one test of the standard along a lever, another lever being as in what is shown. */
export interface TestMove {
  /** Which lever, by its place. */
  lever: number;
  test: string;
  label: string;
  /** At both ends of the values looked at and, beyond both, at the highest or lowest between; ascending. */
  seen: readonly ({ value: number } & SeenChance)[];
}

/** One test of the standard, doing nothing and with what is shown. */
export interface TestChange {
  test: string;
  label: string;
  before: SeenChance;
  after: SeenChance;
}

/** A test that stands in the way of all together. */
export interface HardTest extends SeenChance {
  test: string;
  label: string;
  /**
   * Whether no value looked at brings it to the target, the chance being the highest seen; else it is met least
   * often, as far as can be told, in what is shown, the chance being that there.
   */
  atEvery: boolean;
}

export interface FindLever {
  /** Answers kept by earlier versions call not-on-cases `paperwork`. */
  kind: LeverKind;
  label: string;
  unit: Unit;
  /** The value as it is; null where none is set, or roles differ. */
  now: number | null;
  from: number;
  to: number;
  step: number;
  /** Which way it helps, as far as was seen. */
  helps: Helps;
  /** Of a cap: values that come to the same cap. Answers kept by earlier versions have none. */
  sameCaps?: readonly SameCaps[];
}

/** Posts for one reading of demand, and what becomes of the service with them. */
export interface EstablishmentPolicy {
  id: 'mean' | 'p80' | 'p90';
  label: string;
  /** Cases that must be held, what they weigh, or FTE that the hours need, in the weeks counted. */
  demand: number;
  /** Standard error of the mean; answers kept by earlier versions have one of percentiles too. None where too few futures had a demand to tell. */
  demandError?: number;
  /** Of a percentile: the range that holds it in about 19 of 20, in values seen. Answers kept by earlier versions have none. */
  demandRange?: { low: number; high: number };
  /** Case holders needed, permanent and agency, present or not. */
  fteNeeded: number;
  /** Funded posts of case holders. */
  postsFte: number;
  /** Chance that the target’s test is met, and its breach: 1 − chance. */
  chance: SeenChance;
  breach: number;
  costPounds: number;
  costDifferencePounds: SeenDifference;
}

export interface EstablishmentPolicies {
  /** What of the work is counted: points where a cap in points binds and cases weigh differently. */
  basis: 'cases' | 'points' | 'hours';
  /** Funded posts of case holders as it is, and the mean FTE of case holders in the weeks counted. */
  postsNowFte: number;
  holdersNowFte: number;
  /** Weeks counted, first and last. */
  weeks: readonly [number, number];
  rows: readonly EstablishmentPolicy[];
  /** Exactly how demand becomes posts. */
  how: string;
}

/**
 * `found`: a least value is told from the rest; `between`: noise hides which of two neighbours it is;
 * `already`: doing nothing meets the target; `none`: no value in the range does.
 */
export type FindOutcome = 'found' | 'between' | 'already' | 'none';

export interface FindResult extends Answer {
  outcome: FindOutcome;
  target: {
    /** Null for every test. */
    test: string | null;
    label: string;
    measure: MeasureId | null;
    when: 'that-week' | 'from-then-on';
    /** ISO date of the position in which it is read first, and of the last. */
    date: string;
    lastDate: string;
    chance: number;
  };
  /** ISO dates of the positions by week, from the first day. */
  weeks: readonly string[];
  levers: readonly FindLever[];
  doNothing: FindPlan;
  /** Every value looked at, by the levers in turn, ascending. */
  points: readonly FindPoint[];
  /** The least that meets the target as far as can be told; of two levers, the cheapest; where noise hides which that is, the smallest change among those. */
  plan: FindPlan | null;
  /** Where noise hides it: the neighbour on the other side of the target, and the least that is certain. */
  neighbour: FindPoint | null;
  certain: FindPoint | null;
  /** Of two levers: every least pair found; the smallest change among them. */
  pairs: readonly FindPlan[];
  smallestChange: FindPlan | null;
  /**
   * Of two levers: the pairs, besides the plan, whose cost cannot be told from the cheapest’s. Answers kept
   * by earlier versions have none.
   */
  asCheap?: readonly FindPlan[];
  /**
   * Of two levers with one least pair: that pair with one step less of each lever, as far as the ranges go.
   * Answers kept by earlier versions have none.
   */
  lesser?: readonly FindPoint[];
  /** The highest chance that was reached, where no value meets the target. */
  best: FindPlan | null;
  /** Other values whose chance cannot be told from that. Answers kept by earlier versions have none. */
  asGood?: readonly FindPoint[];
  /**
   * Of every test together, where no value meets the target or a lever makes no difference to it: the single
   * tests that levers change all the same, beyond noise. Of a single test, and in answers kept by earlier versions,
   * there are none.
   */
  testMoves?: readonly TestMove[];
  /**
   * Of a single test: the others that what is shown changes against doing nothing, beyond noise. Answers kept by
   * earlier versions have none.
   */
  otherTests?: readonly TestChange[];
  /**
   * Of every test together, where no value meets the target: what stands in the way. Answers kept by earlier
   * versions have none.
   */
  hardest?: readonly HardTest[];
  policies: EstablishmentPolicies | null;
  /** Of the service as it is, and of the service with the plan. */
  warnings: { before: readonly string[]; after: readonly string[] };
}
