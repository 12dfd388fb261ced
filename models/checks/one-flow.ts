import { workingDaysPerYear } from '../calendar/working-days.ts';
import type { Scenario } from '../inputs/scenario.ts';

/** A council stands for England at this scale, as the shipped one does. */
export const ENGLAND_IN_COUNCILS = 150;

type Stage = Scenario['stages'][number];

/** Working days of a mean year of the service's nation. */
export const daysPerYear = ({ service }: Scenario): number =>
  workingDaysPerYear(service.bankHolidays);

/** A stage held outside the teams whose clock runs whoever holds it. */
export const stageOf = (
  id: string,
  length: Stage['length'],
  next: Stage['next'] = [{ to: 'closed', share: 1 }],
): Stage => ({
  id,
  name: id,
  allocation: 'outside',
  heldBy: [],
  clock: 'elapsed',
  length,
  hoursPerCase: 0,
  hoursPerMonth: 0,
  weightPoints: 1,
  priority: 1,
  leakPerYear: 0,
  next,
});

/** The service emptied of its cases, with one stream into the first of these stages and nobody returning. */
export const withOneFlow = (
  scenario: Scenario,
  weeks: number,
  perYear: number,
  stages: readonly Stage[],
): Scenario => ({
  ...scenario,
  service: { ...scenario.service, weeks },
  streams: [
    {
      id: 'flow',
      name: 'Flow',
      referralsPerYear: perYear,
      growthPerYear: 0,
      noFurtherActionShare: 0,
      frontDoorHours: 0,
      daysBeforeAllocation: 0,
      team: scenario.teams[0].id,
      firstStage: stages[0].id,
    },
  ],
  stages: [...stages],
  returning: { ...scenario.returning, share: 0 },
  teams: scenario.teams.map((team) => ({
    ...team,
    stages: stages.map(({ id }) => id),
    cases: [],
  })),
  changes: [],
});
