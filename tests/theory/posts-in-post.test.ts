import { test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { meanFilled, varianceFilled } from '../../models/theory/posts-in-post.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { aRole, aScenario, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';
import { wholeDaysMean } from './daily-queue.ts';

const POSTS = 40;
const LEAVING_PER_YEAR = 0.6;
const ROUND_DAYS = 30;
const SUCCESS = 0.5;
const WARM_UP = 100;

/**
 * By days: somebody who starts leaves on each later day with chance 1 − exp(−yearly rate ÷ working days),
 * so stays 1/chance days on average; a vacancy lasts 1/success rounds, each rounded to whole days.
 */
test('posts fall vacant and are filled each by itself: people in post are binomial', () => {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 522, bankHolidays: 'none' },
    roles: [aRole({ leavingPerYear: LEAVING_PER_YEAR })],
    teams: [aTeam({ posts: [posts(POSTS, { inPostFte: 34 })] })],
    recruitment: {
      ...aScenario().recruitment,
      round: { family: 'exponential', meanDays: ROUND_DAYS },
      successShare: SUCCESS,
    },
  });
  const readings = simulateChecked(scenario, { replications: 60 });
  const post = {
    stayDays: 1 / -Math.expm1(-LEAVING_PER_YEAR / workingDaysPerYear('none')),
    vacantDays: wholeDaysMean(ROUND_DAYS) / SUCCESS,
  };
  const mean = meanFilled(POSTS, post);
  expectTheory(estimate(overReplications(readings, 'peopleInPostFte', WARM_UP)), mean, 0.003);
  const spread = overReplications(
    readings,
    'peopleInPostFte',
    WARM_UP,
    (weeks) => weeks.reduce((sum, fte) => sum + (fte - mean) ** 2, 0) / weeks.length,
  );
  expectTheory(estimate(spread), varianceFilled(POSTS, post));
});
