import { lastYearFrom } from '../../calendar/last-year.ts';
import type { Scenario } from '../../inputs/scenario.ts';

/** A quarter: what a new cap makes of the service shows only once cases have come and gone. */
const FIRST_WEEKS = 13;

export interface WeeksCounted {
  /** The worst week is sought from here on: after a quarter, or half of a shorter run. */
  worstFrom: number;
  lastYearFrom: number;
  last: number;
}

export function weeksCounted({ service: { weeks } }: Scenario): WeeksCounted {
  return {
    worstFrom: Math.min(FIRST_WEEKS, Math.floor(weeks / 2)) + 1,
    lastYearFrom: lastYearFrom(weeks),
    last: weeks,
  };
}
