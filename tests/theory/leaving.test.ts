import { expect, test } from 'vitest';
import { heldPerFte } from '../../models/analysis/find/load/capacity.ts';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { CAP, fullTeam, leaversPerYear, RATE } from '../../models/checks/theory/leaving.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { expectTheory } from '../support/estimates.ts';
import { aRole, aScenario, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const DAYS_PER_YEAR = workingDaysPerYear('none');
const REPLICATIONS = 60;
const COARSEST = 0.05;

const yearlyRate = (given: { perCase: number; referenceCaseload: number; onlyAbove?: boolean }) =>
  leaversPerYear(simulateChecked, fullTeam({ onlyAbove: false, ...given }), REPLICATIONS);

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

test('leaving at half its level is half the rate of every role, and nothing else', () => {
  const service = (times: number, level?: number) =>
    aScenario({
      roles: [
        aRole({ leavingPerYear: 0.4 * times }),
        aRole({ id: 'senior', leavingPerYear: 0.2 * times }),
      ],
      teams: [aTeam({ posts: [posts(12), posts(6, { role: 'senior' })] })],
      leaving: { ...aScenario().leaving, ...(level === undefined ? {} : { level }) },
    });
  const simulated = (scenario: Scenario) => simulateChecked(scenario, { replications: 4 }).values;
  expect(simulated(service(1, 0.5))).toEqual(simulated(service(0.5)));
  expect(simulated(service(1, 0.5))).not.toEqual(simulated(service(1)));
  expect(heldPerFte(service(1, 0.5))).toEqual(heldPerFte(service(0.5)));
});
