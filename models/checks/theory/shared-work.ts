import { workingDaysPerYear } from '../../calendar/working-days.ts';
import { MEASURE_INDEX, MEASURES } from '../../measures/catalogue.ts';
import { meanSharing } from '../../theory/processor-sharing.ts';
import { MONTHS_PER_YEAR } from '../../units.ts';
import { estimate, meanOf } from '../estimates.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../plain-service.ts';
import { compare, type TheoryCheck } from './row.ts';

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
 * One worker whose cases could each take the whole worker shares out the day. Work is shared day by day,
 * and a case that ends within a day leaves the rest of its share of that day unused: at most half a share
 * of a day for each case, which adds less than 0.5/40/(1 − ρ), 2.5 %, to the number open.
 */
export const sharedWork =
  (family: 'exponential' | 'fixed'): TheoryCheck =>
  (simulate) => {
    const services = Array.from({ length: SERVICES }, (_, i) => `team-${i}`);
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
      streams: services.map((team) =>
        aStream({ id: `to-${team}`, team, referralsPerYear: (LOAD / MEAN_DAYS) * DAYS_PER_YEAR }),
      ),
      stages: [
        aStage({
          clock: 'worked',
          length: { family, meanDays: MEAN_DAYS },
          hoursPerMonth: (HOURS_PER_DAY * DAYS_PER_YEAR) / MONTHS_PER_YEAR,
        }),
      ],
      roles: [aRole({ annualLeaveDays: 0, allowanceShare: 0 })],
      teams: services.map((id) => aTeam({ id, posts: [posts(1, { capPerFte: 400 })] })),
    });
    const { values } = simulate(scenario, { replications: REPLICATIONS });
    const own = values.length / REPLICATIONS;
    const open: number[] = [];
    for (let r = 0; r < REPLICATIONS; r++) {
      for (let scope = 1; scope <= SERVICES; scope++) {
        const row = (scope * MEASURES.length + MEASURE_INDEX.casesOpen) * (WEEKS + 1);
        const from = r * own + row;
        open.push(meanOf(values.subarray(from + WARM_UP, from + WEEKS + 1)));
      }
    }
    return [
      compare(
        `Mean number open where a worker shares the day, ${family} work`,
        'M/G/1 processor sharing: Kleinrock (1976)',
        meanSharing(LOAD),
        estimate(open),
      ),
    ];
  };
