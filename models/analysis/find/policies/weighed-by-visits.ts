import { timeline } from '../../../calendar/timeline.ts';
import type { Scenario } from '../../../inputs/scenario.ts';
import { valueOf } from '../../../scenario/quantity.ts';

/** Working days between two visits to a case of one point: so many that counts of visits stay small. */
const DAYS_FOR_A_POINT = 1000;

/** Whether cases that workers hold weigh differently, so that how many there are does not tell what they weigh. */
export const weighsDiffer = ({ stages }: Scenario): boolean =>
  new Set(
    stages
      .filter(({ allocation }) => allocation === 'worker')
      .map(({ weightPoints }) => weightPoints),
  ).size > 1;

/**
 * The scenario with visits due to each case in proportion to what it weighs. No measure tells points held, but that of
 * visits due counts every case each day; visits steer nothing else, so that all other measures stay as they are.
 */
export const weighedByVisits = (scenario: Scenario): Scenario => ({
  ...scenario,
  stages: scenario.stages.map((stage) => ({
    ...stage,
    visitEveryDays: DAYS_FOR_A_POINT / stage.weightPoints,
  })),
});

/** Points held on average over the working days of each week, from visits due in it; index 0 is the first day, which has none. */
export function pointsFromVisits({
  service,
}: Scenario): (visitsDue: number, week: number) => number {
  const { startDate, weeks, bankHolidays } = service;
  const { weekStart } = timeline(startDate, valueOf(weeks), bankHolidays);
  return (visitsDue, week) =>
    (DAYS_FOR_A_POINT * visitsDue) / (weekStart[week] - weekStart[week - 1]);
}
