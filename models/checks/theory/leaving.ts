import { workingDaysPerYear } from '../../calendar/working-days.ts';
import { LEDGER } from '../../engine/ledger.ts';
import { ratioEstimate } from '../estimates.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../plain-service.ts';
import { compare, type TheoryCheck } from './row.ts';

const RATE = 0.3;
const CAP = 12;
const PER_CASE = 0.05;
const PEOPLE = 60;
const DAYS_PER_YEAR = workingDaysPerYear('none');
const REPLICATIONS = 40;

/**
 * M7 where everybody is always full: cases never end, and more wait than vacancies could hold. Of those in
 * post in the evening 1 − exp(−daily rate) leave the next morning, and the rate is the yearly one times
 * exp(β (caseload − reference)).
 */
export const leavingAt =
  (referenceCaseload: number, words: string): TheoryCheck =>
  (simulate) => {
    const base = aScenario();
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: 78, bankHolidays: 'none' },
      streams: [{ ...base.streams[0], referralsPerYear: 0 }],
      stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
      roles: [aRole({ leavingPerYear: RATE })],
      teams: [
        aTeam({
          posts: [posts(PEOPLE, { capPerFte: CAP })],
          cases: [{ stage: 'case', allocated: 0, waiting: (PEOPLE + 10) * CAP, meanWaitDays: 0 }],
        }),
      ],
      leaving: { ...base.leaving, caseloadMatters: true, perCase: PER_CASE, referenceCaseload },
      recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 5 } },
    });
    const left = new Array<number>(REPLICATIONS).fill(0);
    const years = new Array<number>(REPLICATIONS).fill(0);
    let replication = -1;
    simulate(scenario, {
      replications: REPLICATIONS,
      watch: ({ ledger }, week) => {
        if (week === 0) replication++;
        // On the first day nobody holds a case yet when people leave.
        if (week < 2) return;
        left[replication] += ledger[LEDGER.leftFte];
        years[replication] += ledger[LEDGER.staffDays] / DAYS_PER_YEAR;
      },
    });
    const perYear = RATE * Math.exp(PER_CASE * (CAP - referenceCaseload));
    return [
      compare(
        `Yearly rate of leaving with a caseload ${words} the reference`,
        'Yearly rate × exp(β (caseload − reference))',
        -Math.expm1(-perYear / DAYS_PER_YEAR) * DAYS_PER_YEAR,
        ratioEstimate(left, years),
      ),
    ];
  };
