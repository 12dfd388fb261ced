/**
 * What is put in: the returns alone, so that there is nothing but luck; the same with ranges by which figures had moved; or
 * those, and the posts that were then funded.
 */
export const BACK_TEST_WAYS = ['returns', 'ranges', 'told'] as const;
export type BackTestWay = (typeof BACK_TEST_WAYS)[number];

/** What is read at the end of a year, and set beside the return of that year. */
export const BACK_TEST_MEASURES = [
  'peopleInPostFte',
  'vacancyRate',
  'agencyRate',
  'caseload',
  'casesAllocated',
] as const;
export type BackTestMeasure = (typeof BACK_TEST_MEASURES)[number];

/** Whether errors are points of a rate; of the rest they are shares of the last published figure. */
export const isInPoints = (measure: BackTestMeasure): boolean =>
  measure === 'vacancyRate' || measure === 'agencyRate';

/** How predictions of one measure for one year did, over all areas whose return of that year is whole. */
export interface BackTestRow {
  way: BackTestWay;
  measure: BackTestMeasure;
  year: number;
  areas: number;
  /** Areas whose published figure lay within the 80 % range, ends included. */
  within: number;
  /** Mean width of that range. This and what follows: shares of the last figure known, or of staff for rates. */
  width: number;
  /** Mean absolute error of the middle of the futures. */
  error: number;
  /** The same of saying that all stays as last published. */
  lastValueError: number;
  /** Standard error of the difference between the two, area by area. */
  differenceError: number;
}

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

/** Predictions for areas of one kind, from the returns of some years, beside those of later ones. */
export interface BackTest {
  /** Whose returns, such as “local authorities”. */
  of: string;
  /** Years whose returns are known, and years that are predicted from them. */
  known: readonly number[];
  predicted: readonly number[];
  movements: Movements;
  /** Areas left out, for a return of a known year is not whole. */
  leftOut: number;
  /** Futures of each area. */
  futures: number;
  seed: string;
  engineVersion: string;
  rows: readonly BackTestRow[];
}
