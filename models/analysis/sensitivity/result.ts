import type { MeasureId } from '../../measures/catalogue.ts';
import type { Unit } from '../../units.ts';
import type { Answer } from '../analysis.ts';
import type { Over } from '../compare/question.ts';

/** A share of the variance of the outcome, from 0 to 1, with its standard error. */
export interface Share {
  value: number;
  standardError: number;
  /** Of an input’s part, the standard errors beyond which it is told from nothing, as one of all; two of the others. */
  errorsToTell?: number;
}

/** What one input does to the outcome. */
export interface InputInfluence {
  path: string;
  label: string;
  /** Its middle and its range: `4.6 hours a month (3 to 7)`. */
  range: string;
  /**
   * Mean of the outcome with this input at the low end, in the middle (where simulated) and at the high end
   * of its range, against the mean of all futures: what few futures have by luck is taken out.
   */
  atLow: number;
  atMiddle: number | null;
  atHigh: number;
  /** High less low, on the same luck, with its Monte Carlo standard error. */
  change: number;
  changeError: number;
  /** Of these errors, those beyond which the change is told from luck: two, and more where luck would make one of so many inputs look so; null where too few futures have a value at both ends; left out of answers kept from before they were judged together. */
  errorsToTell?: number | null;
  /** Its part of the variance; what it shares with inputs that it is drawn together with is split evenly. Null for one only looked at first. */
  share: Share | null;
  /**
   * The part of the variance that knowing it alone would take away, with what it tells of inputs that it is drawn together
   * with; left out where there are none, for it is its share, and of answers kept from before it was told.
   */
  alone?: Share | null;
  /**
   * How much narrower the range of eight futures in ten gets on average once it is known, of its width: by what it tells of
   * others too; below 0 where it gets wider. Null likewise, and where eight futures in ten agree.
   */
  narrower: Share | null;
  /** The most that its share could be, for one only looked at first; null where it changed nothing in any of those futures. */
  shareAtMost: number | null;
  /** Inputs drawn together with it, by their paths. */
  together: readonly string[];
  /** Futures at each position. */
  futures: number;
}

export interface SensitivityResult extends Answer {
  measure: MeasureId;
  label: string;
  unit: Unit;
  decimals: number;
  over: Over;
  team: string | null;
  /** Where the margin of a test was asked for: its words and its threshold. */
  test: { label: string; threshold: number } | null;
  /** The outcome over futures, all inputs drawn; null where it has a value in none. */
  outcome: {
    mean: number;
    p10: number;
    p90: number;
    standardDeviation: number;
    futures: number;
    /** Of the mean: futures are lived twice. Both left out of answers kept from before they were told. */
    standardError?: number;
    /** Whether few futures make the mean, and so most of the variance. */
    ofFew?: boolean;
  } | null;
  /** Those that matter most first; none where the outcome has no value. */
  inputs: InputInfluence[];
  /** Part of the variance that is luck: no figure narrows it. Null where the outcome does not vary. */
  luck: Share | null;
  /** What is left: interplay of inputs, bends of an influence finer than were looked for, and inputs only looked at first. */
  rest: Share | null;
}
