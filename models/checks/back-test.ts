import type { Movements } from '../returns/movements.ts';

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
