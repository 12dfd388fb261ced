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
