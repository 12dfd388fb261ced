import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../../support/scenarios.ts';

export const WORKERS = 6;
export const NEWLY_QUALIFIED = 2;

/** Workers and newly qualified on half the cap, who start with more cases than their caps hold; nobody leaves. */
export const mixedTeam = (given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 78, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 400 })],
    roles: [aRole(), aRole({ id: 'new', name: 'Newly qualified', capShare: 0.5 })],
    stages: [
      aStage({ heldBy: ['worker', 'new'], length: { family: 'gamma', meanDays: 40, cv: 0.5 } }),
    ],
    teams: [
      aTeam({
        posts: [posts(WORKERS), posts(NEWLY_QUALIFIED, { role: 'new' })],
        cases: [{ stage: 'case', allocated: 120, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
    ...given,
  });
