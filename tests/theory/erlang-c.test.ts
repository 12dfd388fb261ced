import { describe, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { LEDGER } from '../../models/engine/ledger.ts';
import { estimate, expectTheory, overReplications, ratioEstimate } from '../support/estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';
import { solveDailyQueue, wholeDaysMean } from './daily-queue.ts';

/** Ten places: five workers with a cap of two. Short cases, so that ten years hold many relaxations. */
const WORKERS = 5;
const CAP = 2;
const SERVERS = WORKERS * CAP;
const MEAN_DAYS = 10;
const WEEKS = 522;
const WARM_UP = 80;
const REPLICATIONS = 80;
/** Waiting is uneven: standard errors of a twelfth of the mean. */
const COARSEST = 1 / 12;

describe.each([0.65, 0.75, 0.85])(
  'a hard cap is the M/M/c queue: at a load of %d',
  (utilisation) => {
    const arrivalsPerDay = (utilisation * SERVERS) / wholeDaysMean(MEAN_DAYS);
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: arrivalsPerDay * workingDaysPerYear('none') })],
      stages: [aStage({ length: { family: 'exponential', meanDays: MEAN_DAYS } })],
      teams: [
        aTeam({
          posts: [posts(WORKERS, { capPerFte: CAP })],
          cases: [
            {
              stage: 'case',
              allocated: Math.round(utilisation * SERVERS),
              waiting: 0,
              meanWaitDays: 0,
            },
          ],
        }),
      ],
    });
    const waited = new Array<number>(REPLICATIONS).fill(0);
    const allocated = new Array<number>(REPLICATIONS).fill(0);
    let replication = -1;
    const readings = simulateChecked(scenario, {
      replications: REPLICATIONS,
      watch: (state, week) => {
        if (week === 0) replication++;
        if (week <= WARM_UP) return;
        waited[replication] += state.ledger[LEDGER.waitDays];
        allocated[replication] += state.ledger[LEDGER.allocations];
      },
    });
    const theory = solveDailyQueue({ servers: SERVERS, arrivalsPerDay, meanDays: MEAN_DAYS });

    test('the mean number waiting is that of Erlang C', () => {
      expectTheory(
        estimate(overReplications(readings, 'casesWaiting', WARM_UP)),
        theory.meanWaiting,
        COARSEST,
      );
    });

    test('all are full as often as Erlang C says that an arrival waits', () => {
      const full = overReplications(
        readings,
        'casesAllocated',
        WARM_UP,
        (weeks) => weeks.reduce((sum, cases) => sum + Number(cases === SERVERS), 0) / weeks.length,
      );
      expectTheory(estimate(full), theory.allBusy, COARSEST);
    });

    test('the mean wait is that of Erlang C', () => {
      expectTheory(ratioEstimate(waited, allocated), theory.meanWaiting / arrivalsPerDay, COARSEST);
    });
  },
);
