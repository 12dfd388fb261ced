import { workingDaysPerYear } from '../../calendar/working-days.ts';
import { LEDGER } from '../../engine/ledger.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { type MeanEstimate, ratioEstimate } from '../estimates.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../plain-service.ts';
import type { Simulate } from '../readings.ts';
import { compare, type TheoryCheck } from './row.ts';

/** Leavers a year, at the reference caseload. */
export const RATE = 0.3;
/** Cases that each holds. */
export const CAP = 12;
const PER_CASE = 0.05;
const PEOPLE = 60;
const DAYS_PER_YEAR = workingDaysPerYear('none');
const REPLICATIONS = 40;

/** A team whose people are always full: cases never end, and more wait than vacancies could hold. */
export function fullTeam(leaving: Partial<Scenario['leaving']>): Scenario {
  const base = aScenario();
  return aScenario({
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
    leaving: { ...base.leaving, caseloadMatters: true, ...leaving },
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 5 } },
  });
}

/** FTE that left for each year that people were in post, as seen in so many replications. */
export function leaversPerYear(
  simulate: Simulate,
  scenario: Scenario,
  replications: number,
): MeanEstimate {
  const left = new Array<number>(replications).fill(0);
  const years = new Array<number>(replications).fill(0);
  let replication = -1;
  simulate(scenario, {
    replications,
    watch: ({ ledger }, week) => {
      if (week === 0) replication++;
      // On the first day nobody holds a case yet when people leave.
      if (week < 2) return;
      left[replication] += ledger[LEDGER.leftFte];
      years[replication] += ledger[LEDGER.staffDays] / DAYS_PER_YEAR;
    },
  });
  return ratioEstimate(left, years);
}

/**
 * M7 where everybody is always full. Of those in post in the evening 1 − exp(−daily rate) leave the next morning, and the
 * rate is the yearly one times exp(β (caseload − reference)).
 */
export const leavingAt =
  (referenceCaseload: number, words: string): TheoryCheck =>
  (simulate) => {
    const perYear = RATE * Math.exp(PER_CASE * (CAP - referenceCaseload));
    return [
      compare(
        `Yearly rate of leaving with a caseload ${words} the reference`,
        'Yearly rate × exp(β (caseload − reference))',
        -Math.expm1(-perYear / DAYS_PER_YEAR) * DAYS_PER_YEAR,
        leaversPerYear(simulate, fullTeam({ perCase: PER_CASE, referenceCaseload }), REPLICATIONS),
      ),
    ];
  };
