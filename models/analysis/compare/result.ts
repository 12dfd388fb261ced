import type { Measure, MeasureId } from '../../measures/catalogue.ts';
import type { Chance } from '../../report/results.ts';
import type { Answer } from '../analysis.ts';
import type { CompareOver } from './question.ts';

/** What is compared: a measure, or the chance that every test of the standard is met. */
export interface Compared extends Pick<Measure, 'label' | 'unit' | 'decimals' | 'better'> {
  id: MeasureId | 'standard';
}

/**
 * `better`, `worse` and `differs` (where no way is better) lie beyond two Monte Carlo errors, or more where several are
 * judged, and would show in the figures of the measure; `divided` does too, but in most of the futures that differ it is the other way round; `too
 * small to show` is known to be less than would show, or told from nothing and less. `in the noise` is none of these,
 * `the same` is so in every future. Only the first three are ranked.
 */
export type Ranking =
  | 'better'
  | 'worse'
  | 'differs'
  | 'divided'
  | 'too small to show'
  | 'in the noise'
  | 'the same';

/** A number of either scenario. */
export interface Levels {
  first: number;
  second: number;
}

/** The second less the first, future by future, over the stretch that was asked for. */
export interface Gap {
  id: Compared['id'];
  /** In which both have a value: all figures are of these. Left out of answers kept from before it was told. */
  futures?: number;
  first: number;
  second: number;
  /** Of the two levels; left out of answers kept from before they were told. */
  standardErrors?: Levels;
  mean: number;
  /** Of a chance not 0 where all futures agree, unless nothing that could tell them apart acts in the stretch. */
  standardError: number;
  p10: number;
  p90: number;
  /** Share of futures in which the second is better; null where no way is. Of answers kept from before `chanceSame`, ties count half. */
  chanceBetter: Chance | null;
  /** Share of futures in which both are the same. */
  chanceSame?: Chance;
  ranking: Ranking;
  /** Whether few futures make most of the gap, or of a level, so that its error may be more than is shown; left out of answers kept from before it was told. */
  ofFew?: boolean;
  /** Of its standard errors, those beyond which it is told: two, and more where others were judged with it; left out of answers kept from before those were counted. */
  errorsToTell?: number;
  /** More futures of each that would tell with nine chances in ten, were the gap what it looks; null where it is told, or no number would. */
  moreFutures: number | null;
}

/** The same by week; null where fewer than two futures have a value in both. Index 0 is the opening position. */
export interface WeeklyGap {
  id: Compared['id'];
  mean: (number | null)[];
  standardError: (number | null)[];
  p10: (number | null)[];
  p90: (number | null)[];
  chanceBetter: (number | null)[];
  /** From when on the second is better; null where that is not told, left out of answers kept from before it had a range. */
  benefit?: Benefit | null;
}

/** ISO dates of the weeks from which and until which the second is better, judged by the quarter to each week. */
export interface Benefit {
  /** As the means have it that lead up to the first which is better beyond its error. */
  from: string;
  /** By the errors: in 95 of 100 studies the week from which every one is better lies between these. */
  earliest: string;
  latest: string;
  /** Last week that is better beyond its error; null where that is the last of the run. */
  until: string | null;
  /** First week after it that is not better by as much as would show, beyond its error; null where none is told. */
  overBy: string | null;
}

/** Pounds, the second less the first. */
export interface CostGap {
  /** Financial year, with its weeks where they are not 52: `2026-27`, `2027-28 (53 weeks)`; `whole run` for all of it. */
  label: string;
  first: number;
  second: number;
  standardErrors?: Levels;
  mean: number;
  standardError: number;
  p10: number;
  p90: number;
}

/** Whether the budget of one scenario holds. */
export interface BudgetHeld {
  /** Of the whole year, £. */
  budgetPounds: number;
  holds: Chance;
  /** That chance less that of the first scenario, on the same luck; left out of the first, and where that has no budget. */
  gap?: { mean: number; standardError: number };
}

/** The budgets that scenarios set for one financial year, each held against its own. */
export interface BudgetsOfYear {
  label: string;
  weeks: number;
  /** In the order of the scenarios; null for one that sets none. */
  scenarios: (BudgetHeld | null)[];
}

/** What of a gap is put down to one change; all of them sum to the gap. */
export interface Attributed {
  change: string;
  mean: number;
  standardError: number;
  /** What the change does by itself, without the others. */
  alone: number;
  /** Left out of answers kept from before it was told. */
  aloneStandardError?: number;
}

export interface Attribution {
  /** Futures of each mixture. */
  futures: number;
  measures: { id: Compared['id']; total: number; changes: Attributed[] }[];
}

/** Sentences that stand beside the tables which they explain. */
export interface PairDetails {
  gaps: string[];
}

export interface ComparisonDetails extends PairDetails {
  weekly: string[];
  cost: string[];
  changes: string[];
}

/** Two scenarios by their places. */
export interface Pair {
  first: number;
  second: number;
  /** None of what fewer than two futures have a value of in both. */
  gaps: Gap[];
  /** Cases waiting, where nobody asked for them: the other side of much that is. Judged by itself, so that no ranking depends on it. */
  waiting?: Gap;
  /** Left out of answers kept from before there were any: their sentences say it all. */
  details?: PairDetails;
}

export interface Comparison extends Pair {
  details?: ComparisonDetails;
  weekly: WeeklyGap[];
  cost: CostGap[];
  /** What the second has changed, in words. */
  changes: string[];
  attribution: Attribution | null;
}

/** The part of the run that scenarios are compared over. */
export interface ComparedStretch {
  over: CompareOver;
  /** ISO dates of its first and its last day. */
  from: string;
  to: string;
}

export interface CompareResult extends Answer {
  /** As it was asked. */
  over: CompareOver;
  /** What they were compared over; left out of answers kept from before it was told, which were compared over what was asked. */
  stretch?: ComparedStretch;
  /** ISO dates; index 0 is the opening position. */
  weeks: string[];
  replications: number;
  /** Names, told apart where two are the same. */
  names: string[];
  compared: Compared[];
  /** Every other scenario against the first. */
  comparisons: Comparison[];
  /** The others against each other. */
  others: Pair[];
  /** Where any of them sets budgets for years simulated in full. */
  budgets?: BudgetsOfYear[];
}
