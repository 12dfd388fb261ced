import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';

/** Eight workers with a cap of 10, slightly more work than they can hold, people who leave and are replaced. */
export const busyTeam = (given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 40, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 340 })],
    stages: [aStage({ length: { family: 'gamma', meanDays: 60, cv: 0.7 } })],
    teams: [
      aTeam({
        posts: [posts(8)],
        cases: [{ stage: 'case', allocated: 70, waiting: 4, meanWaitDays: 5 }],
      }),
    ],
    standard: {
      name: 'Safer staffing',
      tests: [
        {
          id: 'caseload',
          label: 'At most 9.5 cases for each worker',
          measure: 'caseload',
          comparison: 'at-most',
          threshold: 9.5,
        },
        {
          id: 'waiting',
          label: 'At most 10 cases waiting',
          measure: 'casesWaiting',
          comparison: 'at-most',
          threshold: 10,
        },
      ],
    },
    ...given,
  });
