import { workingDaysPerYear } from '../../calendar/working-days.ts';
import { wholeDaysMean } from '../../theory/daily-queue.ts';
import { meanFilled, varianceFilled } from '../../theory/posts-in-post.ts';
import { estimate, overReplications } from '../estimates.ts';
import { aRole, aScenario, aTeam, posts } from '../plain-service.ts';
import { compare, type TheoryCheck } from './row.ts';

const POSTS = 40;
const LEAVING_PER_YEAR = 0.6;
const ROUND_DAYS = 30;
const SUCCESS = 0.5;
const WARM_UP = 100;
const RENEWAL = 'Alternating renewal: Cox (1962)';

/**
 * Posts fall vacant and are filled each by itself, so people in post are binomial. By days: somebody who
 * starts leaves on each later day with chance 1 − exp(−yearly rate ÷ working days); a vacancy lasts
 * 1/success rounds, each rounded to whole days.
 */
export const peopleInPost: TheoryCheck = (simulate) => {
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
  const readings = simulate(scenario, { replications: 60 });
  const post = {
    stayDays: 1 / -Math.expm1(-LEAVING_PER_YEAR / workingDaysPerYear('none')),
    vacantDays: wholeDaysMean(ROUND_DAYS) / SUCCESS,
  };
  const mean = meanFilled(POSTS, post);
  const spread = overReplications(
    readings,
    'peopleInPostFte',
    WARM_UP,
    (weeks) => weeks.reduce((sum, fte) => sum + (fte - mean) ** 2, 0) / weeks.length,
  );
  return [
    compare(
      'Mean number of people in post',
      RENEWAL,
      mean,
      estimate(overReplications(readings, 'peopleInPostFte', WARM_UP)),
    ),
    compare(
      'Variance of people in post',
      `${RENEWAL}, binomial`,
      varianceFilled(POSTS, post),
      estimate(spread),
    ),
  ];
};

const SICKNESS_SHARE = 0.06;

/** With any mean spell, the share of working time lost is the one given. */
export const sickness =
  (meanSpellDays: number): TheoryCheck =>
  (simulate) => {
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: 260, bankHolidays: 'none' },
      teams: [aTeam({ posts: [posts(50)] })],
      absence: { ...aScenario().absence, sicknessShare: SICKNESS_SHARE, meanSpellDays },
    });
    const readings = simulate(scenario, { replications: 30 });
    return [
      compare(
        `Share of working time lost, spells of ${meanSpellDays} days`,
        RENEWAL,
        SICKNESS_SHARE,
        estimate(overReplications(readings, 'absenceRate', 0)),
      ),
    ];
  };
