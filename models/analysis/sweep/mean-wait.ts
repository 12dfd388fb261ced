import type { Scenario } from '../../inputs/scenario.ts';
import type { MeasureId } from '../../measures/catalogue.ts';
import type { Outcome } from '../outcome.ts';
import { weeksCounted } from './weeks-counted.ts';

/** What a mean wait is made of: an outcome of each part, or its number in one future. */
export interface WaitParts<Part = number> {
  /** Working days waited by the cases that reached a worker in the last year; no value where none did. */
  daysToAllocation: Part;
  allocations: Part;
  /** Working days waited so far by the cases that wait at its end; no value where none waits. */
  daysSoFar: Part;
  waitingAtEnd: Part;
}

/** The parts of the mean wait, of a team or of the whole service. */
export function waitOutcomes(scenario: Scenario, team: string | undefined): WaitParts<Outcome> {
  const { last, lastYearFrom } = weeksCounted(scenario);
  const total = (measure: MeasureId, from: number, weightedBy?: MeasureId): Outcome => ({
    reading: { kind: 'measure', measure, ...(team === undefined ? {} : { team }) },
    from,
    to: last,
    as: 'total',
    ...(weightedBy === undefined ? {} : { weightedBy }),
  });
  return {
    daysToAllocation: total('waitDays', lastYearFrom, 'allocations'),
    allocations: total('allocations', lastYearFrom),
    daysSoFar: total('queueAgeDays', last, 'casesWaiting'),
    waitingAtEnd: total('casesWaiting', last),
  };
}

/**
 * The mean wait in working days, those still waiting included: over the cases that reached a worker in
 * the last year and those that wait at its end, each of these with its wait so far. So cases that never
 * reach a worker lengthen it. NaN where nobody did and nobody waits.
 */
export function meanWaitDays(parts: WaitParts): number {
  const { daysToAllocation, allocations, daysSoFar, waitingAtEnd } = parts;
  const days = (allocations > 0 ? daysToAllocation : 0) + (waitingAtEnd > 0 ? daysSoFar : 0);
  return days / (allocations + waitingAtEnd);
}

/** Whether a mean wait is within the limit; where nobody waited or waits, it is. */
export const keeps = (waitDays: number, limitDays: number): boolean =>
  Number.isNaN(waitDays) || waitDays <= limitDays;
