/** What a figure of an area was two years later, as a multiple of what it had been: eight areas in ten lie between. */
export interface Movement {
  low: number;
  high: number;
}

/** Figures whose movements are ranges of inputs. */
export const MOVING_FIGURES = ['referrals', 'length', 'leaving', 'timeToFill', 'cover'] as const;
export type MovingFigure = (typeof MOVING_FIGURES)[number];

/**
 * How figures of areas moved: referrals; cases held for each begun in a year; leavers for each in post; vacancies for each
 * leaver of a year; vacancies with agency cover for each without.
 */
export interface Movements extends Record<MovingFigure, Movement> {
  /** Rank correlations of movements that are ratios of the same counts. */
  lengthWithReferrals: number;
  timeToFillWithLeaving: number;
  /** Spans of two years of an area that they are taken from. */
  spans: number;
}
