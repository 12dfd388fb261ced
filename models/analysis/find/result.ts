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
  /** Where the standard and budgets have to be met together: the chance of each by itself. */
  parts?: { standard: SeenChance; budget: SeenChance };
}

/** The chance that the budget of a financial year holds. */
export interface BudgetChance extends SeenChance {
  /** `2026-27`. */
  year: string;
  /** The budget of the whole year, and the part of it for the days simulated, with which costs are compared. */
  budgetPounds: number;
  forDaysPounds: number;
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
  /** Of each budget of a year that is simulated in full by then; none where there is none. */
  budgets?: readonly BudgetChance[];
  /** Chance of the target’s test by week, from the opening position on; none of budgets alone. */
  chanceByWeek: readonly number[];
}

/** What the standard and budgets take by themselves of a lever of which they want opposite things. */
export interface Alone {
  /** Whether the standard wants more of the lever and budgets less of it, or the other way round. */
  standardWants: 'more' | 'less';
  /** What is just enough for the standard by itself, and for budgets, with the chance of that; null where no value is. */
  standard: FindPoint | null;
  budget: FindPoint | null;
  /** The lowest and the highest value seen to meet both together; null where none does. */
  together: { lowest: FindPoint; highest: FindPoint } | null;
}

/** The chance of one test of the standard, or of a budget, along a lever, another lever being as in what is shown. */
export interface TestMove {
  /** Which lever, by its place. */
  lever: number;
  /** Id of the test, or the financial year of the budget. */
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

/** A test, or a budget, that stands in the way of all together. */
export interface HardTest extends SeenChance {
  /** Id of the test, or the financial year of the budget. */
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
  /** Funded posts of case holders as it is, and the mean FTE of case holders, both in the weeks counted. */
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
    /** Answers kept by earlier versions, all of the standard, have none. */
    of?: 'standard' | 'budget' | 'both';
    /** Null for every test, and of budgets alone. */
    test: string | null;
    label: string;
    /** Financial years whose budgets have to hold; none of the standard alone. */
    budgets?: readonly string[];
    measure: MeasureId | null;
    when: 'that-week' | 'from-then-on';
    /** ISO date of the position in which tests are read first, and of the last; of budgets alone, of the end of the last year. */
    date: string;
    lastDate: string;
    /** ISO date up to which costs are told: that, or the end of a year whose budget has to hold. Answers kept by earlier versions have none. */
    costsTo?: string;
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
  /** Of one lever, where the standard and budgets have to be met together and want opposite things of it. */
  alone?: Alone;
  /**
   * Of several tests or budgets together, where no value meets the target or a lever makes no difference to it: the
   * single ones that levers change all the same, beyond noise. Of a single test, and in answers kept by earlier versions,
   * there are none.
   */
  testMoves?: readonly TestMove[];
  /**
   * Of a single test or of budgets: the other tests that what is shown changes against doing nothing, beyond noise.
   * Answers kept by earlier versions have none.
   */
  otherTests?: readonly TestChange[];
  /**
   * Of several tests or budgets together, where no value meets the target: what stands in the way. Answers kept by earlier
   * versions have none.
   */
  hardest?: readonly HardTest[];
  policies: EstablishmentPolicies | null;
  /** Of the service as it is, and of the service with the plan. */
  warnings: { before: readonly string[]; after: readonly string[] };
}
