import { test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { LEDGER } from '../../models/engine/ledger.ts';
import { expectTheory, ratioEstimate } from '../support/estimates.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const RATE = 0.3;
const CAP = 12;
const DAYS_PER_YEAR = workingDaysPerYear('none');
const REPLICATIONS = 60;
const COARSEST = 0.05;

/** Everybody is always full: cases never end, and more wait than vacancies could hold. */
function yearlyRate(given: { perCase: number; referenceCaseload: number; onlyAbove?: boolean }) {
  const base = aScenario();
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 78, bankHolidays: 'none' },
    streams: [{ ...base.streams[0], referralsPerYear: 0 }],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    roles: [aRole({ leavingPerYear: RATE })],
    teams: [
      aTeam({
        posts: [posts(60, { capPerFte: CAP })],
        cases: [{ stage: 'case', allocated: 0, waiting: 70 * CAP, meanWaitDays: 0 }],
      }),
    ],
    leaving: { ...base.leaving, caseloadMatters: true, onlyAbove: false, ...given },
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 5 } },
  });
  const left = new Array<number>(REPLICATIONS).fill(0);
  const years = new Array<number>(REPLICATIONS).fill(0);
  let replication = -1;
  simulateChecked(scenario, {
    replications: REPLICATIONS,
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
 * Of those in post in the evening, 1 − exp(−daily rate) leave the next morning. Years are those of people
 * counted in the evening; whoever started that day counts too, and is at risk from the next.
 */
const observed = (perYear: number) => -Math.expm1(-perYear / DAYS_PER_YEAR) * DAYS_PER_YEAR;

test('at the reference caseload, people leave at the yearly rate of their role', () => {
  expectTheory(yearlyRate({ perCase: 0.1, referenceCaseload: CAP }), observed(RATE), COARSEST);
});

test.each([
  [0.05, 6],
  [0.05, 20],
  [-0.04, 6],
])(
  'M7: with %d for each case more, a caseload held against %d multiplies the rate by exp(βΔ)',
  (perCase, referenceCaseload) => {
    expectTheory(
      yearlyRate({ perCase, referenceCaseload }),
      observed(RATE * Math.exp(perCase * (CAP - referenceCaseload))),
      COARSEST,
    );
  },
);

test('where only caseloads above the reference count, a lower one keeps nobody longer', () => {
  expectTheory(
    yearlyRate({ perCase: 0.05, referenceCaseload: 20, onlyAbove: true }),
    observed(RATE),
    COARSEST,
  );
});
