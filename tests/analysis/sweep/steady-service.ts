import { workingDaysPerYear } from '../../../models/calendar/working-days.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../../support/scenarios.ts';

const perYear = (perDay: number) => perDay * workingDaysPerYear('none');

/** Nobody is absent or leaves; nothing but referrals and lengths happens by chance. */
export const service = (given: {
  perDay: number;
  workers: number;
  weeks: number;
  length: { family: 'exponential' | 'fixed'; meanDays: number };
  allocated: number;
  waiting: number;
}) =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: given.weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: perYear(given.perDay) })],
    stages: [aStage({ length: given.length })],
    teams: [
      aTeam({
        posts: [posts(given.workers)],
        cases: [
          {
            stage: 'case',
            allocated: given.allocated,
            waiting: given.waiting,
            meanWaitDays: 0,
          },
        ],
      }),
    ],
  });
