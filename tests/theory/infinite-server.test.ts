import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { meanThere, varianceThere } from '../../models/theory/infinite-server.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const ARRIVALS_PER_DAY = 1.5;
const MEAN_DAYS = 40;
const WEEKS = 522;
const WARM_UP = 80;
const REPLICATIONS = 40;

/**
 * Rounding to whole days, at least 1, adds 0.01 day to an exponential mean of 40 and nothing to the others:
 * a fiftieth of the tolerance.
 */
test.each([
  ['exponential', { family: 'exponential', meanDays: MEAN_DAYS }],
  ['lognormal of half the spread', { family: 'lognormal', meanDays: MEAN_DAYS, cv: 0.5 }],
  ['fixed', { family: 'fixed', meanDays: MEAN_DAYS }],
] as const)(
  'a clock that runs whoever holds the case gives a Poisson number open: %s lengths',
  (_, length) => {
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: ARRIVALS_PER_DAY * workingDaysPerYear('none') })],
      stages: [aStage({ clock: 'elapsed', length })],
      // Most cases wait: that must make no difference.
      teams: [aTeam({ posts: [posts(2)] })],
    });
    const readings = simulateChecked(scenario, { replications: REPLICATIONS });
    const mean = meanThere(ARRIVALS_PER_DAY, MEAN_DAYS);
    expectTheory(estimate(overReplications(readings, 'casesOpen', WARM_UP)), mean, 0.01);
    const spread = overReplications(
      readings,
      'casesOpen',
      WARM_UP,
      (weeks) => weeks.reduce((sum, open) => sum + (open - mean) ** 2, 0) / weeks.length,
    );
    expectTheory(estimate(spread), varianceThere(ARRIVALS_PER_DAY, MEAN_DAYS));
    expect(readings.of(0, 'casesAllocated')[WEEKS]).toBe(20);
  },
);
