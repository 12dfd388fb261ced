import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { MEASURE_INDEX, MEASURES } from '../../models/measures/catalogue.ts';
import { meanSharing } from '../../models/theory/processor-sharing.ts';
import { MONTHS_PER_YEAR } from '../../models/units.ts';
import { estimate, expectTheory, meanOf } from '../support/estimates.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

/** Many services of one worker each, all independent, side by side in one run. */
const SERVICES = 24;
const WEEKS = 522;
const WARM_UP = 200;
const REPLICATIONS = 10;
const MEAN_DAYS = 40;
const LOAD = 0.5;
const HOURS_PER_DAY = 7.4;
const DAYS_PER_YEAR = workingDaysPerYear('none');

/**
 * Work is shared out day by day, and a case that ends within a day leaves the rest of its share of that
 * day unused: at most half a share of a day for each case, which adds less than 0.5/40/(1 − ρ), 2.5 %, to
 * the number open; the tolerance is above 10 %.
 */
test.each([
  ['exponential', { family: 'exponential', meanDays: MEAN_DAYS }],
  ['fixed', { family: 'fixed', meanDays: MEAN_DAYS }],
] as const)(
  'one worker whose cases each need the whole worker shares out the day: %s work',
  (_, length) => {
    const services = Array.from({ length: SERVICES }, (_, i) => `team-${i}`);
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
      streams: services.map((team) =>
        aStream({ id: `to-${team}`, team, referralsPerYear: (LOAD / MEAN_DAYS) * DAYS_PER_YEAR }),
      ),
      stages: [
        aStage({
          clock: 'worked',
          length,
          hoursPerMonth: (HOURS_PER_DAY * DAYS_PER_YEAR) / MONTHS_PER_YEAR,
        }),
      ],
      roles: [aRole({ annualLeaveDays: 0, allowanceShare: 0 })],
      teams: services.map((id) => aTeam({ id, posts: [posts(1, { capPerFte: 400 })] })),
    });
    const readings = simulateChecked(scenario, { replications: REPLICATIONS });
    const open: number[] = [];
    for (let r = 0; r < REPLICATIONS; r++) {
      const own = readings.values.length / REPLICATIONS;
      for (let scope = 1; scope <= SERVICES; scope++) {
        const row = (scope * MEASURES.length + MEASURE_INDEX.casesOpen) * (WEEKS + 1);
        open.push(
          meanOf(readings.values.subarray(r * own + row + WARM_UP, r * own + row + WEEKS + 1)),
        );
      }
    }
    expectTheory(estimate(open), meanSharing(LOAD));
    expect(readings.of(0, 'casesWaiting')[WEEKS]).toBe(0);
  },
);
