import { WEEKS_OF_YEAR } from '../calendar/last-year.ts';
import type { YearResult } from './results.ts';

/** Weeks by their Mondays make some years of 51 whole. */
const LEAST_WHOLE = 51;

/** Whether a financial year was simulated in full, as weeks by their Mondays make it. */
export const isWholeYear = ({ weeks }: Pick<YearResult, 'weeks'>): boolean => weeks >= LEAST_WHOLE;

/** Why some years have 51 weeks and others 53. */
export const WEEKS_OF_A_YEAR = 'Each week counts in the year of its Monday.';

/**
 * `2026-27`; `2026-27 (26 weeks)` and `2030-31 (53 weeks)` where it has not the 52 weeks of most.
 */
export function yearWords({ label, weeks }: Pick<YearResult, 'label' | 'weeks'>): string {
  if (weeks === WEEKS_OF_YEAR) return label;
  return `${label} (${weeks} ${weeks === 1 ? 'week' : 'weeks'})`;
}

/**
 * The financial year whose totals a run is told by: the last that was simulated in full, when every dated change before it
 * has had a year to show and the other figures are of the end too. Where none was, the longest part, the first of equals.
 */
export const yearTold = <Y extends Pick<YearResult, 'weeks'>>(years: readonly Y[]): Y | undefined =>
  years.findLast(isWholeYear) ?? years.toSorted((a, b) => b.weeks - a.weeks).at(0);

/** The first that was simulated in full, where that is another: the one a budget is set for first. */
export const firstYearTold = <Y extends Pick<YearResult, 'weeks'>>(
  years: readonly Y[],
): Y | undefined => {
  const first = years.find(isWholeYear);
  return first === yearTold(years) ? undefined : first;
};

/** The same in words: `2028-29, the last full year`; `2026-27` of a run that has no other. */
export function yearToldWords(years: readonly Pick<YearResult, 'label' | 'weeks'>[]): string {
  const year = yearTold(years);
  if (!year) return '';
  return firstYearTold(years) ? `${yearWords(year)}, the last full year` : yearWords(year);
}
