import { workingDaysPerYear } from '../../calendar/working-days.ts';
import type { Length } from '../../random/length-table.ts';
import { meanThere, varianceThere } from '../../theory/infinite-server.ts';
import { estimate, overReplications } from '../estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../plain-service.ts';
import { compare, type TheoryCheck } from './row.ts';

const ARRIVALS_PER_DAY = 1.5;
const MEAN_DAYS = 40;
const WARM_UP = 80;
const SOURCE = 'M/G/∞: Mirasol (1963)';

/** Three distributions of length with the same mean. */
export const LENGTHS: readonly (readonly [string, Length])[] = [
  ['exponential', { family: 'exponential', meanDays: MEAN_DAYS }],
  ['lognormal', { family: 'lognormal', meanDays: MEAN_DAYS, cv: 0.5 }],
  ['fixed', { family: 'fixed', meanDays: MEAN_DAYS }],
];

/**
 * A clock that runs whoever holds the case gives a Poisson number open. Most cases wait here: that must
 * make no difference. Rounding to whole days, at least 1, adds 0.01 day to an exponential mean of 40.
 */
export const openCases =
  (words: string, length: Length): TheoryCheck =>
  (simulate) => {
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: 522, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: ARRIVALS_PER_DAY * workingDaysPerYear('none') })],
      stages: [aStage({ clock: 'elapsed', length: mutable(length) })],
      teams: [aTeam({ posts: [posts(2)] })],
    });
    const readings = simulate(scenario, { replications: 40 });
    const mean = meanThere(ARRIVALS_PER_DAY, MEAN_DAYS);
    const spread = overReplications(
      readings,
      'casesOpen',
      WARM_UP,
      (weeks) => weeks.reduce((sum, open) => sum + (open - mean) ** 2, 0) / weeks.length,
    );
    return [
      compare(
        `Mean number open, ${words} lengths`,
        SOURCE,
        mean,
        estimate(overReplications(readings, 'casesOpen', WARM_UP)),
      ),
      compare(
        `Variance of the number open, ${words} lengths`,
        SOURCE,
        varianceThere(ARRIVALS_PER_DAY, MEAN_DAYS),
        estimate(spread),
      ),
    ];
  };

type StageLength = ReturnType<typeof aStage>['length'];
const mutable = (length: Length): StageLength =>
  length.family === 'bands' ? { ...length, bands: [...length.bands] } : { ...length };
