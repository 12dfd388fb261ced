import { workingDaysPerYear } from '../../calendar/working-days.ts';
import { LEDGER } from '../../engine/ledger.ts';
import { solveDailyQueue, wholeDaysMean } from '../../theory/daily-queue.ts';
import { estimate, overReplications, ratioEstimate } from '../estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../plain-service.ts';
import { compare, type TheoryCheck } from './row.ts';

/** Ten places: five workers with a cap of two. Short cases, so that ten years hold many relaxations. */
const WORKERS = 5;
const CAP = 2;
const SERVERS = WORKERS * CAP;
const MEAN_DAYS = 10;
const WEEKS = 522;
const WARM_UP = 80;
const REPLICATIONS = 80;
const SOURCE = 'Erlang (1917), for a service that works by days';

const serviceAt = (utilisation: number, arrivalsPerDay: number) =>
  aScenario({
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

/** A hard cap is the M/M/c queue: n workers of cap k are nk servers. */
export const waiting =
  (utilisation: number): TheoryCheck =>
  (simulate) => {
    const arrivalsPerDay = (utilisation * SERVERS) / wholeDaysMean(MEAN_DAYS);
    const waited = new Array<number>(REPLICATIONS).fill(0);
    const allocated = new Array<number>(REPLICATIONS).fill(0);
    let replication = -1;
    const readings = simulate(serviceAt(utilisation, arrivalsPerDay), {
      replications: REPLICATIONS,
      watch: ({ ledger }, week) => {
        if (week === 0) replication++;
        if (week <= WARM_UP) return;
        waited[replication] += ledger[LEDGER.waitDays];
        allocated[replication] += ledger[LEDGER.allocations];
      },
    });
    const full = overReplications(
      readings,
      'casesAllocated',
      WARM_UP,
      (weeks) => weeks.reduce((sum, cases) => sum + Number(cases === SERVERS), 0) / weeks.length,
    );
    const theory = solveDailyQueue({ servers: SERVERS, arrivalsPerDay, meanDays: MEAN_DAYS });
    const at = `at a load of ${utilisation}`;
    return [
      compare(`Chance that everybody is full ${at}`, SOURCE, theory.allBusy, estimate(full)),
      compare(
        `Mean number waiting ${at}`,
        SOURCE,
        theory.meanWaiting,
        estimate(overReplications(readings, 'casesWaiting', WARM_UP)),
      ),
      compare(
        `Mean wait in working days ${at}`,
        `${SOURCE}; Little (1961)`,
        theory.meanWaiting / arrivalsPerDay,
        ratioEstimate(waited, allocated),
      ),
    ];
  };
